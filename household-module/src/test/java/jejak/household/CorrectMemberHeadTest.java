package jejak.household;

import static jejak.household.GivenFamily.correct;
import static jejak.household.GivenFamily.corrected;
import static jejak.household.SampleFamily.FAMILY;
import static jejak.household.SampleFamily.MADE;
import static jejak.household.SampleFamily.NIK_MADE;
import static jejak.household.SampleFamily.NIK_SARI;
import static jejak.household.SampleFamily.SARI;
import static jejak.household.SampleFamily.died;
import static jejak.household.SampleFamily.made;
import static jejak.household.SampleFamily.registration;
import static jejak.household.SampleFamily.sari;

import jejak.household.RegisterHousehold.NewMember;
import jejak.household.events.HouseholdEvent.HeadReplaced;
import jejak.household.events.HouseholdEvent.HeadVacated;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.HouseholdEvent.Sex;
import jejak.kernel.Rejected;
import org.junit.jupiter.api.Test;

/** What correcting a relation does to the head of the family. */
class CorrectMemberHeadTest {

    @Test
    void aVacantHeadIsNamedByCorrectingARelation() {
        GivenFamily family = GivenFamily.with(registration(), died(MADE), new HeadVacated(FAMILY, MADE));
        family.when(correct(sari(), NIK_SARI, Relation.HEAD, family.registration()))
                .expectEvents(
                        corrected(sari(), NIK_SARI, Relation.HEAD, family.registration()),
                        new HeadReplaced(FAMILY, SARI));
    }

    @Test
    void aSecondHeadIsRefused() {
        refuses(sari(), NIK_SARI, Relation.HEAD, "relation: HEAD_ALREADY_NAMED");
    }

    @Test
    void aWrongHeadStepsDown() {
        GivenFamily family = GivenFamily.with(registration());
        family.when(correct(made(), NIK_MADE, Relation.PARENT, family.registration()))
                .expectEvents(
                        corrected(made(), NIK_MADE, Relation.PARENT, family.registration()),
                        new HeadVacated(FAMILY, MADE));
    }

    @Test
    void theNewHeadIsNotReplacedByItself() {
        GivenFamily family = GivenFamily.with(
                registration(), died(MADE), new HeadVacated(FAMILY, MADE), new HeadReplaced(FAMILY, SARI));
        family.when(correct(sari(), NIK_SARI, Relation.HEAD, family.registration()))
                .expectEvents(corrected(sari(), NIK_SARI, Relation.HEAD, family.registration()));
    }

    @Test
    void theDeadHeadNoFamily() {
        GivenFamily family = GivenFamily.with(registration(), died(SARI), died(MADE), new HeadVacated(FAMILY, MADE));
        family.when(correct(sari(), NIK_SARI, Relation.HEAD, family.registration()))
                .expectException(Rejected.class)
                .expectExceptionMessage("relation: MEMBER_DECEASED");
    }

    @Test
    void theDeadHeadsOwnNameMayStillBePutRight() {
        NewMember renamed = new NewMember(
                MADE, NIK_MADE, "I Made Benar", made().birthDate(), Sex.MALE, Relation.HEAD, Occupation.FARMER);
        GivenFamily family = GivenFamily.with(
                registration(), died(MADE), new HeadVacated(FAMILY, MADE), new HeadReplaced(FAMILY, SARI));
        family.when(correct(renamed, NIK_MADE, Relation.HEAD, family.registration()))
                .expectEvents(corrected(renamed, NIK_MADE, Relation.HEAD, family.registration()));
    }

    private static void refuses(NewMember member, String nik, Relation relation, String problems) {
        GivenFamily family = GivenFamily.with(registration());
        family.when(correct(member, nik, relation, family.registration()))
                .expectException(Rejected.class)
                .expectExceptionMessage(problems);
    }
}
