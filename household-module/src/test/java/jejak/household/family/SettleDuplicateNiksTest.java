package jejak.household.family;

import static jejak.household.family.Neighbours.*;
import static org.assertj.core.api.Assertions.assertThat;

import jejak.household.CorrectMember;
import jejak.household.events.FamilyEvent.DepartureReason;
import jejak.household.events.FamilyEvent.DuplicateNikResolved;
import jejak.household.events.HouseholdEvent.CorrectionReason;
import jejak.household.events.HouseholdEvent.DuplicateNikFlagged;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.HouseholdEvent.Sex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When a number that two families held is held by one. */
class SettleDuplicateNiksTest {

    private static final String IMPORTED = "8c1d7f52-0a3c-4a8e-8a43-7e0a5c9d1b04";
    private static final String TWIN = "a1f8e1c4-5a1d-4b5e-9d57-40b1d9c3e041";
    private static final String THIRD = "9c1d7f52-0a3c-4a8e-8a43-7e0a5c9d1b05";
    private static final String TRIPLET = "a1f8e1c4-5a1d-4b5e-9d57-40b1d9c3e051";

    private final Neighbours all = Neighbours.ofBengkala();

    @BeforeEach
    void putuIsImportedOnceMore() {
        all.register(IMPORTED, NEW_CARD, IntakeChannel.REGISTRY_IMPORT, person(TWIN, NIK_PUTU, Relation.HEAD));
        all.settle();
    }

    @AfterEach
    void close() {
        all.close();
    }

    @Test
    void aNumberStillHeldTwiceKeepsItsFlags() {
        all.send(new SettleDuplicateNiks(IMPORTED));
        all.send(new SettleDuplicateNiks(PUTUS));
        assertThat(all.said(IMPORTED)).noneMatch(DuplicateNikResolved.class::isInstance);
        assertThat(all.said(PUTUS)).last().isEqualTo(new DuplicateNikFlagged(PUTUS, TWIN, IMPORTED));
    }

    @Test
    void aNumberThatWasMistypedInTheImportIsCorrectedThereAndBothFlagsGo() {
        all.send(new CorrectMember(
                IMPORTED,
                TWIN,
                all.lastId(IMPORTED, HouseholdRegistered.class),
                CorrectionReason.TYPING_ERROR,
                "9908080103990077",
                "Twin",
                person(TWIN, NIK_PUTU, Relation.HEAD).birthDate(),
                Sex.FEMALE,
                Relation.HEAD,
                Occupation.FARMER));
        all.settle();
        assertThat(all.said(PUTUS)).last().isEqualTo(new DuplicateNikResolved(PUTUS, TWIN, IMPORTED, null));
        assertThat(all.said(IMPORTED))
                .last()
                .isEqualTo(new DuplicateNikResolved(IMPORTED, TWIN, PUTUS, "9908080103990077"));
        assertThat(all.holders()).containsEntry("nik/" + NIK_PUTU, PUTUS);
    }

    @Test
    void whenTheHolderGoesTheNumberIsOfTheFamilyThatStillHasItAndTheThirdIsFlaggedWithThat() {
        all.register(
                THIRD, "9908080101240010", IntakeChannel.REGISTRY_IMPORT, person(TRIPLET, NIK_PUTU, Relation.HEAD));
        all.settle();
        all.send(new RecordMemberLeft(PUTUS, PUTU, DepartureReason.RECORDED_BY_MISTAKE, null, null, null, YESTERDAY));
        all.settle();
        String holder = all.holders().get("nik/" + NIK_PUTU);
        assertThat(holder).isIn(IMPORTED, THIRD);
        String other = IMPORTED.equals(holder) ? THIRD : IMPORTED;
        String person = IMPORTED.equals(holder) ? TRIPLET : TWIN;
        assertThat(all.said(other)).contains(new DuplicateNikFlagged(other, person, holder));
        assertThat(all.said(holder)).contains(new DuplicateNikFlagged(holder, person, other));
        int length = all.said(holder).size() + all.said(other).size();
        all.settle();
        assertThat(all.said(holder).size() + all.said(other).size()).isEqualTo(length);
    }

    @Test
    void aHolderWhoGoesToAnotherFamilyTakesTheFlagAlong() {
        all.send(new RecordMemberLeft(PUTUS, PUTU, DepartureReason.MARRIAGE, MADES, Relation.OTHER, null, YESTERDAY));
        all.settle();
        assertThat(all.said(IMPORTED))
                .contains(new DuplicateNikResolved(IMPORTED, TWIN, PUTUS, NIK_PUTU))
                .last()
                .isEqualTo(new DuplicateNikFlagged(IMPORTED, TWIN, MADES));
        assertThat(all.said(MADES)).contains(new DuplicateNikFlagged(MADES, TWIN, IMPORTED));
        assertThat(all.holders()).containsEntry("nik/" + NIK_PUTU, MADES);
    }

    @Test
    void whoeverHeldTheNumberTooIsFlaggedWithTheFamilyThatHasItNow() {
        all.register(
                THIRD, "9908080101240010", IntakeChannel.REGISTRY_IMPORT, person(TRIPLET, NIK_PUTU, Relation.HEAD));
        all.settle();
        all.send(new RecordMemberLeft(PUTUS, PUTU, DepartureReason.MARRIAGE, MADES, Relation.OTHER, null, YESTERDAY));
        all.settle();
        assertThat(all.holders()).containsEntry("nik/" + NIK_PUTU, MADES);
        assertThat(all.said(MADES))
                .contains(
                        new DuplicateNikFlagged(MADES, TWIN, IMPORTED), new DuplicateNikFlagged(MADES, TRIPLET, THIRD));
        assertThat(all.said(IMPORTED)).last().isEqualTo(new DuplicateNikFlagged(IMPORTED, TWIN, MADES));
        assertThat(all.said(THIRD)).last().isEqualTo(new DuplicateNikFlagged(THIRD, TRIPLET, MADES));
    }
}
