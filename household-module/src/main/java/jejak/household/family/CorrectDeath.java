package jejak.household.family;

import java.time.LocalDate;
import java.util.List;
import jejak.household.Inputs;
import jejak.household.MemberReason;
import jejak.household.events.FamilyEvent;
import jejak.household.events.FamilyEvent.DeathCorrected;
import jejak.household.family.Kinsman.Death;
import jejak.household.welfare.WelfareReason;
import jejak.kernel.Rejected;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Takes back a death that was recorded for the wrong person, or puts its day right.
 *
 * @param supersedes id of the event that last said when the person died
 * @param diedOn the right day; left out when the person has not died
 */
public record CorrectDeath(
        @TargetAggregateIdentifier String householdId,
        String personId,
        String supersedes,
        @Nullable LocalDate diedOn) {

    /** Nobody brings back to life alone whom they have declared dead, be it on another day: aid may be paid again afterwards. */
    List<FamilyEvent> decide(FamilyState family, LocalDate today, @Nullable String officer) {
        if (family.ended() && diedOn == null) { // nobody lives in a family that is at its end
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
                .that(diedOn != null || !ownWord(death, officer), "", FamilyReason.SECOND_PERSON_NEEDED);
        if (diedOn != null) {
            Inputs.pastDate(checks, "diedOn", diedOn, today);
            checks.that(!person.bornAfter(diedOn), "diedOn", MemberReason.DATE_BEFORE_BIRTH);
        }
        checks.done();
        return List.of(new DeathCorrected(householdId, personId, supersedes, diedOn));
    }

    private static boolean ownWord(Death death, @Nullable String officer) {
        return officer != null && death.by().contains(officer);
    }
}
