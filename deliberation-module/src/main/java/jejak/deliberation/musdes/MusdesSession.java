package jejak.deliberation.musdes;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.deliberation.events.MusdesCallEvent;
import jejak.deliberation.events.MusdesEvent;
import jejak.deliberation.events.MusdesEvent.MusdesDecisionRecorded;
import jejak.deliberation.events.MusdesEvent.MusdesScheduled;
import jejak.deliberation.sitting.QuorumRule;
import jejak.deliberation.sitting.QuorumRules;
import jejak.kernel.Actor;
import jejak.kernel.Regions;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A session's own log: hands each command to its decision and puts on record what was decided. */
class MusdesSession {

    /** Read by Axon only, and null until the first event: an empty text would become the first event's stream. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String musdesId;

    private MusdesState state = MusdesState.UNKNOWN;

    /** Ids of the users who recorded what this session decided. */
    private Set<String> recorders = Set.of();

    /** The day on which it was called, where the log says one. */
    private @Nullable LocalDate calledOn;

    /** Not a constructor: a refusal inside one is written to the log as a warning with its whole stack. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(ScheduleMusdes c, @MetaDataValue(value = Actor.TODAY, required = true) String today) {
        say(c.decide(LocalDate.parse(today)));
    }

    @CommandHandler
    void handle(
            RecordAttendance c,
            @MetaDataValue(value = Actor.TODAY, required = true) String today,
            @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String effectiveDate) {
        say(c.decide(state, day(effectiveDate, today), LocalDate.parse(today)));
    }

    @CommandHandler
    void handle(
            OpenMusdes c,
            @MetaDataValue(value = Actor.TODAY, required = true) String today,
            @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String effectiveDate,
            QuorumRules rules) {
        LocalDate heldOn = day(effectiveDate, today);
        say(c.decide(state, heldOn, LocalDate.parse(today), ruleFrom(rules, heldOn)));
    }

    @CommandHandler
    void handle(
            SignMinutes c,
            @MetaDataValue(value = Actor.TODAY, required = true) String today,
            @MetaDataValue(Actor.ID) @Nullable String actor,
            QuorumRules rules) {
        c.checkHands(recorders, actor);
        say(c.decide(
                state, LocalDate.parse(today), ruleFrom(rules, state.called().scheduledOn())));
    }

    @CommandHandler
    void handle(InviteToMusdes c) {
        say(c.decide(state));
    }

    @CommandHandler
    void handle(
            CancelMusdes c,
            @MetaDataValue(value = Actor.TODAY, required = true) String today,
            @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String effectiveDate) {
        AggregateLifecycle.apply(c.decide(state, calledOn, day(effectiveDate, today), LocalDate.parse(today)));
    }

    @CommandHandler
    void handle(FixPrelist c) {
        AggregateLifecycle.apply(c.decide(state));
    }

    @CommandHandler
    void handle(IssueSptjm c, @MetaDataValue(value = Actor.TODAY, required = true) String today, QuorumRules rules) {
        AggregateLifecycle.apply(c.decide(state, LocalDate.parse(today), ruleFrom(rules, c.issuedOn())));
    }

    @EventSourcingHandler
    void on(MusdesCallEvent e) {
        musdesId = e.musdesId();
        state = state.evolve(e);
    }

    @EventSourcingHandler
    void on(
            MusdesEvent e,
            @MessageIdentifier String eventId,
            @MetaDataValue(Actor.ID) @Nullable String actor,
            @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String effectiveDate) {
        musdesId = e.musdesId();
        LocalDate on = effectiveDate == null ? null : LocalDate.parse(effectiveDate);
        state = state.evolve(e, eventId, on);
        if (e instanceof MusdesScheduled) {
            calledOn = on;
        }
        if (e instanceof MusdesDecisionRecorded && actor != null) {
            recorders = Stream.concat(recorders.stream(), Stream.of(actor)).collect(Collectors.toUnmodifiableSet());
        }
    }

    /** What the handler of two logs decides on. */
    MusdesState state() {
        return state;
    }

    /** As it stood on the day of the session: a pack that came later does not change what it had to keep to. */
    private QuorumRule ruleFrom(QuorumRules rules, LocalDate on) {
        return rules.of(Regions.regencyOf(state.called().villageCode()), on);
    }

    private static LocalDate day(@Nullable String effectiveDate, String today) {
        return LocalDate.parse(effectiveDate == null ? today : effectiveDate);
    }

    private static void say(List<?> decided) {
        decided.forEach(AggregateLifecycle::apply);
    }
}
