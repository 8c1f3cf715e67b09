package jejak.household.family;

import java.time.LocalDate;
import java.util.List;
import jejak.household.Inputs;
import jejak.household.MemberReason;
import jejak.household.events.FamilyEvent;
import jejak.household.events.FamilyEvent.DeathCorrected;
import jejak.household.events.FamilyEvent.HouseholdReopened;
import jejak.household.family.CloseHousehold.End;
import jejak.household.family.CorrectMove.Home;
import jejak.household.family.Kinsman.Death;
import jejak.household.welfare.WelfareReason;
import jejak.kernel.Rejected;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Takes back a death that was recorded for the wrong person, or puts its day right; a family that ended for it goes on.
 *
 * @param supersedes id of the event that last said when the person died
 * @param diedOn the right day; left out when the person has not died
 */
public record CorrectDeath(
        @TargetAggregateIdentifier String householdId,
        String personId,
        String supersedes,
        @Nullable LocalDate diedOn) {

    /**
     * Nobody brings back to life alone whom they have declared dead, be it on another day, or whose family they have
     * closed: aid may be paid again afterwards.
     */
    List<FamilyEvent> decide(FamilyState family, LocalDate today, @Nullable String officer) {
        End end = diedOn == null ? family.end() : null;
        if (end != null && !end.emptied()) { // its people are of another family
            throw new Rejected("householdId", WelfareReason.FAMILY_ENDED);
        }
        Kinsman person = family.person(personId, "personId");
        Death death = person.death();
        if (death == null) {
            throw new Rejected("personId", FamilyReason.NO_DEATH_RECORDED);
        }
        Checks checks = new Checks()
                .that(person.readable(), "personId", MemberReason.MEMBER_ERASED)
                .that(supersedes.equals(death.eventId()), "supersedes", MemberReason.SUPERSEDES_NOT_LATEST)
                .that(!death.on().equals(diedOn), "diedOn", FamilyReason.DEATH_UNCHANGED)
                .that(diedOn != null || !ownWord(death, end, officer), "", FamilyReason.SECOND_PERSON_NEEDED);
        if (diedOn != null) {
            Inputs.pastDate(checks, "diedOn", diedOn, today);
            checks.that(!person.bornAfter(diedOn), "diedOn", MemberReason.DATE_BEFORE_BIRTH);
        }
        checks.done();
        return right(family.home(), end);
    }

    private List<FamilyEvent> right(Home home, @Nullable End end) {
        FamilyEvent right = new DeathCorrected(householdId, personId, supersedes, diedOn);
        String village = home.left() ? null : home.villageCode();
        return end == null
                ? List.of(right)
                : List.of(right, new HouseholdReopened(householdId, end.eventId(), village));
    }

    private static boolean ownWord(Death death, @Nullable End end, @Nullable String officer) {
        return officer != null
                && (death.by().contains(officer) || (end != null && end.by().equals(officer)));
    }
}
