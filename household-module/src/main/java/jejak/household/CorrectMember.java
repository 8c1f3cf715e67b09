package jejak.household;

import java.time.LocalDate;
import java.util.List;
import jejak.household.RegisterHousehold.NewMember;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.HouseholdEvent.CorrectionReason;
import jejak.household.events.HouseholdEvent.HeadReplaced;
import jejak.household.events.HouseholdEvent.HeadVacated;
import jejak.household.events.HouseholdEvent.MemberCorrected;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.HouseholdEvent.Sex;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Replaces what was recorded of a member by what is right.
 *
 * @param supersedes id of the event that last said who this member is
 */
public record CorrectMember(
        @TargetAggregateIdentifier String householdId,
        String personId,
        String supersedes,
        CorrectionReason reason,
        String nik,
        String name,
        LocalDate birthDate,
        Sex sex,
        Relation relation,
        Occupation occupation) {

    /** Correcting the relation is also how a head is named where there is none, and how a wrong head steps down. */
    List<HouseholdEvent> decide(HouseholdState household, LocalDate today, IdentityIndex identities) {
        Person person = household.personHere(personId);
        person.mustBeReadable();
        NewMember right = new NewMember(personId, nik, name, birthDate, sex, relation, occupation);
        Checks checks = new Checks();
        right.check(checks, "", today);
        checks.that(supersedes.equals(person.setBy()), "supersedes", MemberReason.SUPERSEDES_NOT_LATEST)
                .that(!person.member().equals(right.asRecorded()), "", MemberReason.NOTHING_TO_CORRECT);
        checkNik(checks, household, person, identities);
        checkRelation(checks, household, person);
        checks.done();
        MemberCorrected corrected = new MemberCorrected(
                householdId, personId, supersedes, reason, person.member().nik(), right.asRecorded());
        if (becomesHead(person) && household.headPersonId() == null) {
            return List.of(corrected, new HeadReplaced(householdId, personId));
        }
        return stepsDown(person) && personId.equals(household.headPersonId())
                ? List.of(corrected, new HeadVacated(householdId, personId))
                : List.of(corrected);
    }

    private void checkNik(Checks checks, HouseholdState household, Person person, IdentityIndex identities) {
        if (nik.equals(person.member().nik())) {
            return;
        }
        checks.that(!household.hasNik(nik), "nik", MemberReason.NIK_TWICE_IN_FAMILY)
                .that(!identities.heldElsewhere(nik, householdId), "nik", MemberReason.NIK_ALREADY_REGISTERED);
    }

    private void checkRelation(Checks checks, HouseholdState household, Person person) {
        boolean headless = household.headPersonId() == null || personId.equals(household.headPersonId());
        checks.that(!becomesHead(person) || headless, "relation", HouseholdReason.HEAD_ALREADY_NAMED);
        LocalDate diedOn = person.diedOn();
        if (diedOn != null) {
            checks.that(!birthDate.isAfter(diedOn), "birthDate", MemberReason.BORN_AFTER_DEATH)
                    .that(!becomesHead(person), "relation", MemberReason.MEMBER_DECEASED);
        }
    }

    private boolean becomesHead(Person person) {
        return relation == Relation.HEAD && person.member().relation() != Relation.HEAD;
    }

    private boolean stepsDown(Person person) {
        return relation != Relation.HEAD && person.member().relation() == Relation.HEAD;
    }
}
