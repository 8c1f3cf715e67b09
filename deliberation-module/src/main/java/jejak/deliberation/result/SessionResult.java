package jejak.deliberation.result;

import java.time.LocalDate;
import jejak.deliberation.events.MusdesCallEvent;
import jejak.deliberation.events.MusdesEvent;
import jejak.deliberation.events.MusdesEvent.MusdesScheduled;
import jejak.deliberation.events.MusdesResultEvent;
import jejak.deliberation.sitting.QuorumRule;
import jejak.deliberation.sitting.QuorumRules;
import jejak.kernel.Actor;
import jejak.kernel.Regions;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** A session's log from its signed minutes on: who handed in, gave back, took. */
class SessionResult {

    /** Read by Axon only, and null until the first event: an empty text would become the first event's stream. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String musdesId;

    private ResultState state = ResultState.UNKNOWN;

    @CommandHandler
    void handle(
            SubmitMusdesResult c,
            @MetaDataValue(value = Actor.TODAY, required = true) String today,
            @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String effectiveDate,
            @MetaDataValue(Actor.ID) @Nullable String actor,
            QuorumRules rules) {
        MusdesScheduled called = state.called();
        QuorumRule rule = rules.of(Regions.regencyOf(called.villageCode()), called.scheduledOn());
        say(c.decide(state, day(effectiveDate, today), LocalDate.parse(today), actor, rule));
    }

    @CommandHandler
    void handle(
            AcceptMusdesResult c,
            @MetaDataValue(value = Actor.TODAY, required = true) String today,
            @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String effectiveDate,
            @MetaDataValue(Actor.ID) @Nullable String actor) {
        say(c.decide(state, day(effectiveDate, today), LocalDate.parse(today), actor));
    }

    @CommandHandler
    void handle(
            ReturnMusdesResult c,
            @MetaDataValue(value = Actor.TODAY, required = true) String today,
            @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String effectiveDate,
            @MetaDataValue(Actor.ID) @Nullable String actor) {
        say(c.decide(state, day(effectiveDate, today), LocalDate.parse(today), actor));
    }

    @EventSourcingHandler
    void on(
            MusdesEvent e,
            @MessageIdentifier String eventId,
            @MetaDataValue(Actor.ID) @Nullable String actor,
            @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String effectiveDate) {
        musdesId = e.musdesId();
        state = state.evolve(e, eventId, effectiveDate == null ? null : LocalDate.parse(effectiveDate))
                .by(actor);
    }

    @EventSourcingHandler
    void on(MusdesCallEvent e, @MetaDataValue(Actor.ID) @Nullable String actor) {
        musdesId = e.musdesId();
        state = state.evolve(e).by(actor);
    }

    @EventSourcingHandler
    void on(MusdesResultEvent e, @MetaDataValue(Actor.ID) @Nullable String actor) {
        musdesId = e.musdesId();
        state = state.evolve(e, actor);
    }

    /** What the handler of two logs decides on. */
    ResultState state() {
        return state;
    }

    private static LocalDate day(@Nullable String effectiveDate, String today) {
        return LocalDate.parse(effectiveDate == null ? today : effectiveDate);
    }

    private static void say(MusdesResultEvent decided) {
        AggregateLifecycle.apply(decided);
    }
}
