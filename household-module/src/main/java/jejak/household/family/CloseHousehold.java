package jejak.household.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jejak.household.HouseholdReason;
import jejak.household.Inputs;
import jejak.household.events.FamilyEvent;
import jejak.household.events.FamilyEvent.ClosingReason;
import jejak.household.events.FamilyEvent.HouseholdClosed;
import jejak.household.family.AidUnderWay.Aid;
import jejak.household.family.Kinsman.Death;
import jejak.household.welfare.WelfareReason;
import jejak.kernel.Rejected;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Ends the log of a family in which nobody is left. */
public record CloseHousehold(@TargetAggregateIdentifier String householdId, ClosingReason reason, LocalDate closedOn) {

    /**
     * How a log came to its end, the event that says so and whose word that is.
     *
     * @param emptied whether nobody was left, so that the family goes on if somebody is there after all
     */
    record End(boolean emptied, String eventId, String by) {
        static End of(HouseholdClosed event, String eventId, String by) {
            boolean emptied = switch (event.reason()) {
                case ALL_DECEASED, ALL_LEFT -> true;
                case MERGED, REGISTERED_TWICE -> false;
            };
            return new End(emptied, eventId, by);
        }
    }

    /** What the office still owes or reserves comes first: nobody would look at it afterwards. */
    List<FamilyEvent> decide(FamilyState family, LocalDate today, AidUnderWay aid) {
        if (family.ended()) {
            throw new Rejected("householdId", WelfareReason.FAMILY_ENDED);
        }
        boolean somebodyLeft = family.people().values().stream().anyMatch(p -> !p.here());
        boolean fits = switch (reason) {
            case ALL_DECEASED -> !somebodyLeft;
            case ALL_LEFT -> somebodyLeft;
            case MERGED, REGISTERED_TWICE -> false;
        };
        Checks checks = new Checks()
                .that(family.living().isEmpty(), "householdId", FamilyReason.MEMBERS_REMAIN)
                .that(!family.living().isEmpty() || fits, "reason", FamilyReason.CLOSING_REASON_WRONG);
        Inputs.pastDate(checks, "closedOn", closedOn, today);
        checkEnd(checks, "closedOn", family, closedOn);
        settled(checks, householdId, aid);
        checks.done();
        return List.of(new HouseholdClosed(householdId, reason, closedOn));
    }

    /** Notes a day on which there was no family yet, or on which somebody still belonged to it. */
    static void checkEnd(Checks checks, String path, FamilyState family, LocalDate day) {
        boolean nobodyAfter = family.people().values().stream()
                .flatMap(p -> Stream.of(
                        Optional.ofNullable(p.leftOn()),
                        Optional.ofNullable(p.death()).map(Death::on)))
                .flatMap(Optional::stream)
                .noneMatch(day::isBefore);
        checks.that(family.home().standsOn(day), path, HouseholdReason.DATE_BEFORE_REGISTRATION)
                .that(nobodyAfter, path, FamilyReason.DATE_BEFORE_LAST_DEPARTURE);
    }

    /** Notes aid that has to be brought to its end before a family may end. */
    static void settled(Checks checks, String householdId, AidUnderWay aid) {
        Aid now = aid.of(householdId);
        checks.that(!now.underWay(), "householdId", FamilyReason.PAYMENT_UNDER_WAY)
                .that(!now.entitled(), "householdId", FamilyReason.BENEFIT_NOT_ENDED);
    }
}
