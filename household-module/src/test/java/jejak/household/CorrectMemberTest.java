package jejak.household;

import static jejak.household.GivenFamily.correct;
import static jejak.household.GivenFamily.corrected;
import static jejak.household.SampleFamily.FAMILY;
import static jejak.household.SampleFamily.KETUT;
import static jejak.household.SampleFamily.MADE;
import static jejak.household.SampleFamily.NIK_KETUT;
import static jejak.household.SampleFamily.NIK_MADE;
import static jejak.household.SampleFamily.NIK_SARI;
import static jejak.household.SampleFamily.NIK_WAYAN;
import static jejak.household.SampleFamily.OTHER_FAMILY;
import static jejak.household.SampleFamily.SARI;
import static jejak.household.SampleFamily.TODAY;
import static jejak.household.SampleFamily.died;
import static jejak.household.SampleFamily.held;
import static jejak.household.SampleFamily.household;
import static jejak.household.SampleFamily.made;
import static jejak.household.SampleFamily.registration;
import static jejak.household.SampleFamily.sari;
import static jejak.household.SampleFamily.wayan;

import java.util.List;
import jejak.household.RegisterHousehold.NewMember;
import jejak.household.events.FamilyEvent.ClosingReason;
import jejak.household.events.FamilyEvent.DepartureReason;
import jejak.household.events.FamilyEvent.HouseholdClosed;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.HouseholdEvent.AdditionReason;
import jejak.household.events.HouseholdEvent.CorrectionReason;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.household.events.HouseholdEvent.MemberCorrected;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.HouseholdEvent.Sex;
import jejak.household.events.MoveEvent.HouseholdHandedOver;
import jejak.kernel.Rejected;
import org.junit.jupiter.api.Test;

/** How an error in the log is put right. */
class CorrectMemberTest {

    @Test
    void aMistypedNikIsPutRight() {
        GivenFamily family = GivenFamily.with(registration());
        family.when(correct(sari(), NIK_WAYAN, Relation.SPOUSE, family.registration()))
                .expectEvents(corrected(sari(), NIK_WAYAN, Relation.SPOUSE, family.registration()));
    }

    @Test
    void aCorrectionNamesTheEventThatLastSaidIt() {
        GivenFamily family =
                GivenFamily.with(registration(), corrected(sari(), NIK_WAYAN, Relation.SPOUSE, "registration"));
        family.when(correct(sari(), NIK_SARI, Relation.SPOUSE, family.registration()))
                .expectException(Rejected.class)
                .expectExceptionMessage("supersedes: SUPERSEDES_NOT_LATEST");
    }

    @Test
    void aCorrectionIsItselfCorrected() {
        GivenFamily family =
                GivenFamily.with(registration(), corrected(sari(), NIK_WAYAN, Relation.SPOUSE, "registration"));
        family.when(correct(sari(), NIK_SARI, Relation.SPOUSE, family.latest()))
                .expectEvents(new MemberCorrected(
                        FAMILY, SARI, family.latest(), CorrectionReason.TYPING_ERROR, NIK_WAYAN, sari().asRecorded()));
    }

    @Test
    void anAddedMemberIsCorrectedUnderTheEventThatAddedIt() {
        GivenFamily family =
                GivenFamily.with(registration(), new MemberAdded(FAMILY, wayan().asRecorded(), AdditionReason.BIRTH));
        family.when(correct(wayan(), NIK_WAYAN, Relation.GRANDCHILD, family.latest()))
                .expectEvents(corrected(wayan(), NIK_WAYAN, Relation.GRANDCHILD, family.latest()));
    }

    @Test
    void theSameAgainCorrectsNothing() {
        refuses(sari(), NIK_SARI, Relation.SPOUSE, ": NOTHING_TO_CORRECT");
    }

    @Test
    void onlyAMemberIsCorrected() {
        refuses(wayan(), NIK_WAYAN, Relation.CHILD, "personId: MEMBER_UNKNOWN");
    }

    @Test
    void anotherMembersNikIsRefused() {
        refuses(sari(), NIK_KETUT, Relation.SPOUSE, "nik: NIK_TWICE_IN_FAMILY");
    }

    /** The index knows the family's own numbers too. */
    @Test
    void whatTheFamilyItselfHoldsIsNotHeldElsewhere() {
        GivenFamily family = GivenFamily.with(household(held(NIK_KETUT, FAMILY)), registration());
        family.when(correct(sari(), NIK_KETUT, Relation.SPOUSE, family.registration()))
                .expectException(Rejected.class)
                .expectExceptionMessage("nik: NIK_TWICE_IN_FAMILY");
    }

    @Test
    void aNikHeldElsewhereIsRefused() {
        GivenFamily family = GivenFamily.with(household(held(NIK_WAYAN, OTHER_FAMILY)), registration());
        family.when(correct(sari(), NIK_WAYAN, Relation.SPOUSE, family.registration()))
                .expectException(Rejected.class)
                .expectExceptionMessage("nik: NIK_ALREADY_REGISTERED");
    }

    /** An imported duplicate keeps the number it was flagged for until somebody finds out whose it is. */
    @Test
    void anUnchangedNikIsNotHeldAgainstTheMember() {
        GivenFamily family = GivenFamily.with(household(held(NIK_SARI, OTHER_FAMILY)), registration());
        family.when(correct(sari(), NIK_SARI, Relation.PARENT, family.registration()))
                .expectEvents(corrected(sari(), NIK_SARI, Relation.PARENT, family.registration()));
    }

    @Test
    void malformedFieldsAreNamed() {
        NewMember wrong =
                new NewMember(SARI, "1", "", TODAY.plusDays(1), Sex.FEMALE, Relation.SPOUSE, Occupation.TRADER);
        refuses(
                wrong,
                "1",
                Relation.SPOUSE,
                "nik: NIK_NOT_SIXTEEN_DIGITS, name: NAME_UNUSABLE, birthDate: DATE_IN_FUTURE");
    }

    @Test
    void nobodyIsBornAfterHisDeath() {
        NewMember bornToday =
                new NewMember(KETUT, NIK_KETUT, "Ketut", TODAY, Sex.MALE, Relation.CHILD, Occupation.STUDENT);
        GivenFamily family = GivenFamily.with(registration(), died(KETUT));
        family.when(correct(bornToday, NIK_KETUT, Relation.CHILD, family.registration()))
                .expectException(Rejected.class)
                .expectExceptionMessage("birthDate: BORN_AFTER_DEATH");
    }

    @Test
    void whatWasDestroyedIsNotWrittenAgain() {
        GivenFamily family = GivenFamily.with(SampleFamily.registeredAndErased());
        family.when(correct(made(), NIK_MADE, Relation.HEAD, family.registration()))
                .expectException(Rejected.class)
                .expectExceptionMessage("personId: MEMBER_ERASED");
    }

    @Test
    void whatAnotherRegencyTookInIsCorrectedThere() {
        GivenFamily family =
                GivenFamily.with(registration(), new HouseholdHandedOver(FAMILY, OTHER_FAMILY, MADE, null, List.of()));
        family.when(correct(sari(), NIK_SARI, Relation.PARENT, family.registration()))
                .expectException(Rejected.class)
                .expectExceptionMessage("householdId: HOUSEHOLD_HANDED_OVER");
    }

    @Test
    void ofAFamilyThatIsAtItsEndAMistypedNikIsStillPutRight() {
        GivenFamily family = GivenFamily.with(
                registration(), died(KETUT), new HouseholdClosed(FAMILY, ClosingReason.ALL_DECEASED, TODAY));
        family.when(correct(sari(), NIK_WAYAN, Relation.SPOUSE, family.registration()))
                .expectEvents(corrected(sari(), NIK_WAYAN, Relation.SPOUSE, family.registration()));
    }

    @Test
    void whoWentToAnotherFamilyIsCorrectedThere() {
        GivenFamily family = GivenFamily.with(
                registration(), new MemberLeft(FAMILY, SARI, NIK_SARI, DepartureReason.MERGER, OTHER_FAMILY, TODAY));
        family.when(correct(sari(), NIK_WAYAN, Relation.SPOUSE, family.registration()))
                .expectException(Rejected.class)
                .expectExceptionMessage("personId: MEMBER_LEFT");
    }

    private static void refuses(NewMember member, String nik, Relation relation, String problems) {
        GivenFamily family = GivenFamily.with(registration());
        family.when(correct(member, nik, relation, family.registration()))
                .expectException(Rejected.class)
                .expectExceptionMessage(problems);
    }
}
