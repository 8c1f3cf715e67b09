package jejak.deliberation.objection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import jejak.deliberation.events.ObjectionEvent;
import jejak.kernel.Actor;
import jejak.kernel.Regions;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** An objection's own log. */
class Objection {

    /** It is the later day there, so that nobody in the country loses a day of the time to appeal. */
    private static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(9);

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String objectionId;

    private ObjectionState state = ObjectionState.UNKNOWN;

    ObjectionState state() {
        return state;
    }

    void say(ObjectionEvent event) {
        AggregateLifecycle.apply(event);
    }

    @CommandHandler
    void handle(
            AcknowledgeObjection c,
            @MetaDataValue(value = Actor.TODAY, required = true) String today,
            @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String on) {
        say(c.decide(state, LocalDate.parse(on == null ? today : on)));
    }

    @CommandHandler
    void handle(
            InvestigateObjection c,
            @MetaDataValue(value = Actor.TODAY, required = true) String today,
            @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String on) {
        say(c.decide(state, LocalDate.parse(on == null ? today : on)));
    }

    @CommandHandler
    void handle(
            AppealObjection c,
            @MetaDataValue(value = Actor.TODAY, required = true) String today,
            @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String on,
            ObjectionRules rules) {
        LocalDate day = LocalDate.parse(today);
        ObjectionRule rule = rules.of(Regions.regencyOf(state.filed().villageCode()), day);
        say(c.decide(state, LocalDate.parse(on == null ? today : on), day, rule));
    }

    @EventSourcingHandler
    void on(
            ObjectionEvent e,
            @MetaDataValue(Actor.ID) @Nullable String actor,
            @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String trueOn,
            @Timestamp Instant recordedAt) {
        objectionId = e.objectionId();
        state = state.evolve(e, actor, LocalDate.ofInstant(recordedAt, EASTERNMOST));
        if (trueOn != null) {
            state = state.steppedOn(LocalDate.parse(trueOn));
        }
    }
}
