package jejak.deliberation.objection;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.deliberation.events.ObjectionEvent;
import jejak.deliberation.events.ObjectionEvent.ObjectionAcknowledged;
import jejak.deliberation.events.ObjectionEvent.ObjectionAppealed;
import jejak.deliberation.events.ObjectionEvent.ObjectionDecided;
import jejak.deliberation.events.ObjectionEvent.ObjectionExpired;
import jejak.deliberation.events.ObjectionEvent.ObjectionFiled;
import jejak.deliberation.events.ObjectionEvent.ObjectionInvestigated;
import jejak.deliberation.events.ObjectionEvent.ObjectionKind;
import jejak.deliberation.events.ObjectionEvent.ObjectionOutcome;
import jejak.kernel.Actor;
import jejak.kernel.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * Remembers of an objection where it stands and whose hands were on it.
 *
 * @param filed how it began
 * @param dueOn last day on which a person decides
 * @param lastStep the latest day of a step that was taken
 * @param outcome how it ended first, when it did
 * @param decidedOn the day on which a person's decision was recorded, from which an appeal counts
 * @param handlers who took it or its appeal in, or looked into it
 * @param deciders who decided on it before
 */
record ObjectionState(
        ObjectionFiled filed,
        Phase phase,
        LocalDate dueOn,
        LocalDate lastStep,
        @Nullable ObjectionOutcome outcome,
        @Nullable LocalDate decidedOn,
        Set<String> handlers,
        Set<String> deciders) {

    static final ObjectionState UNKNOWN = new ObjectionState(
            new ObjectionFiled(
                    "",
                    "",
                    "",
                    ObjectionKind.FOR_INCLUSION,
                    "",
                    "",
                    "",
                    null,
                    LocalDate.EPOCH,
                    ObjectionOutcome.LAPSED),
            Phase.FILED,
            LocalDate.EPOCH,
            LocalDate.EPOCH,
            null,
            null,
            Set.of(),
            Set.of());

    /** How far it has come; the first decision of a person may be appealed, everything else is the end. */
    enum Phase {
        FILED,
        ACKNOWLEDGED,
        INVESTIGATED,
        SETTLED,
        APPEALED,
        CLOSED
    }

    /** @param on the day on which the event was recorded: a decision dated back takes nothing from the time to appeal */
    ObjectionState evolve(ObjectionEvent event, @Nullable String actor, LocalDate on) {
        return switch (event) {
            case ObjectionFiled e ->
                new ObjectionState(e, Phase.FILED, e.dueOn(), lastStep, null, null, with(handlers, actor), deciders);
            case ObjectionAcknowledged _ -> handled(Phase.ACKNOWLEDGED, actor);
            case ObjectionInvestigated _ ->
                handled(phase == Phase.APPEALED ? Phase.APPEALED : Phase.INVESTIGATED, actor);
            case ObjectionDecided e ->
                new ObjectionState(
                        filed,
                        phase == Phase.APPEALED ? Phase.CLOSED : Phase.SETTLED,
                        dueOn,
                        lastStep,
                        e.outcome(),
                        on,
                        handlers,
                        with(deciders, actor));
            case ObjectionExpired e ->
                new ObjectionState(filed, Phase.CLOSED, dueOn, lastStep, e.outcome(), null, handlers, deciders);
            case ObjectionAppealed e ->
                new ObjectionState(
                        filed, Phase.APPEALED, e.dueOn(), lastStep, outcome, null, with(handlers, actor), deciders);
        };
    }

    /** A step that was dated back keeps no later one from its own day. */
    ObjectionState steppedOn(LocalDate on) {
        LocalDate last = on.isBefore(lastStep) ? lastStep : on;
        return new ObjectionState(filed, phase, dueOn, last, outcome, decidedOn, handlers, deciders);
    }

    void mustBeAbout(String householdId) {
        if (!filed.householdId().equals(householdId)) {
            throw new Rejected("householdId", ObjectionReason.OBJECTION_OF_ANOTHER_FAMILY);
        }
    }

    void mustNotBeBeforeLastStep(LocalDate on) {
        if (on.isBefore(lastStep)) {
            throw new Rejected(Actor.EFFECTIVE_DATE, ObjectionReason.DATE_BEFORE_EARLIER_STEP);
        }
    }

    void mustBeOpen() {
        if (phase == Phase.SETTLED || phase == Phase.CLOSED) {
            throw new Rejected("objectionId", ObjectionReason.OBJECTION_ALREADY_SETTLED);
        }
    }

    private ObjectionState handled(Phase next, @Nullable String actor) {
        return new ObjectionState(filed, next, dueOn, lastStep, outcome, decidedOn, with(handlers, actor), deciders);
    }

    private static Set<String> with(Set<String> people, @Nullable String one) {
        return one == null
                ? people
                : Stream.concat(people.stream(), Stream.of(one)).collect(Collectors.toUnmodifiableSet());
    }
}
