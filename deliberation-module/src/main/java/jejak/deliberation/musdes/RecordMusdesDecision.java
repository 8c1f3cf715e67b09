package jejak.deliberation.musdes;

import java.time.LocalDate;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.deliberation.events.MusdesEvent.DecisionReason;
import jejak.deliberation.events.MusdesEvent.MusdesDecisionRecorded;
import jejak.deliberation.events.MusdesEvent.MusdesScheduled;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records what an open session decided on one household.
 *
 * @param supersedes id of the session's earlier decision on the household, when this one replaces it
 */
public record RecordMusdesDecision(
        @TargetAggregateIdentifier String musdesId,
        String householdId,
        DecisionKind kind,
        @Nullable DecisionReason reason,
        @Nullable String supersedes) {

    /** One decision in the two logs it belongs to. */
    record Decided(MusdesDecisionRecorded inSession, HouseholdDeliberated inHousehold) {}

    /** The household's log names its own earlier event where the session's names the session's. */
    Decided decide(MusdesState session, HouseholdDecisionsState household, LocalDate decidedOn, LocalDate today) {
        session.mustBeOpen();
        household.mustLiveHere();
        MusdesScheduled called = session.called();
        Checks checks = new Checks();
        checks.that(
                household.villageCode().equals(called.villageCode()),
                "householdId",
                MusdesReason.HOUSEHOLD_NOT_IN_VILLAGE);
        check(checks, kind, reason, supersedes, session.decisions().get(householdId));
        Inputs.date(checks, "effectiveDate", decidedOn, today);
        session.check(checks, "effectiveDate", decidedOn);
        checks.done();
        String earlier = household.decisions().get(musdesId);
        return new Decided(
                new MusdesDecisionRecorded(musdesId, householdId, kind, reason, supersedes),
                new HouseholdDeliberated(
                        householdId, musdesId, called.villageCode(), called.forum(), kind, reason, decidedOn, earlier));
    }

    /**
     * Notes a decision without its reason, and one that does not name the decision it follows.
     *
     * @param latest id of the session's latest decision on the household
     */
    public static void check(
            Checks checks,
            DecisionKind kind,
            @Nullable DecisionReason reason,
            @Nullable String supersedes,
            @Nullable String latest) {
        checks.that(!kind.negative() || reason != null, "reason", MusdesReason.REASON_REQUIRED)
                .that(latest == null || supersedes != null, "supersedes", MusdesReason.ALREADY_DECIDED)
                .that(latest != null || supersedes == null, "supersedes", MusdesReason.NOTHING_TO_SUPERSEDE)
                .that(
                        latest == null || supersedes == null || supersedes.equals(latest),
                        "supersedes",
                        MusdesReason.SUPERSEDES_NOT_LATEST);
    }
}
