package jejak.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.HouseholdEvent.HeadReplaced;
import jejak.household.events.HouseholdEvent.HeadVacated;
import jejak.household.events.HouseholdEvent.MemberDeceased;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records that a member has died, and who heads the family from now on when it was the head. */
public record RecordDeath(
        @TargetAggregateIdentifier String householdId,
        String personId,
        LocalDate diedOn,
        @Nullable String newHeadPersonId) {

    /** The head's death leaves the family without a head unless a living member is named in the same breath. */
    List<HouseholdEvent> decide(HouseholdState household, LocalDate today) {
        boolean head = personId.equals(household.headPersonId());
        check(household, household.livingPerson(personId), head, today);
        List<HouseholdEvent> said = new ArrayList<>();
        said.add(new MemberDeceased(householdId, personId, diedOn));
        if (head) {
            said.add(new HeadVacated(householdId, personId));
        }
        if (newHeadPersonId != null) {
            said.add(new HeadReplaced(householdId, newHeadPersonId));
        }
        return said;
    }

    private void check(HouseholdState household, Person person, boolean head, LocalDate today) {
        Checks checks = new Checks();
        Inputs.pastDate(checks, "diedOn", diedOn, today);
        checks.that(!person.bornAfter(diedOn), "diedOn", MemberReason.DATE_BEFORE_BIRTH);
        if (newHeadPersonId != null) {
            boolean living = household.lives(newHeadPersonId) && !newHeadPersonId.equals(personId);
            checks.that(head, "newHeadPersonId", HouseholdReason.NEW_HEAD_NOT_NEEDED)
                    .that(living, "newHeadPersonId", HouseholdReason.NEW_HEAD_NOT_LIVING);
        }
        checks.done();
    }
}
