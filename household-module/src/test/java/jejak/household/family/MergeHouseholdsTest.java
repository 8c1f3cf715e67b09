package jejak.household.family;

import static jejak.household.family.Neighbours.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jejak.household.RecordDeath;
import jejak.household.RecordDisability;
import jejak.household.RecordMove;
import jejak.household.erasure.RequestErasure;
import jejak.household.events.ErasureEvent.ErasureGround;
import jejak.household.events.FamilyEvent.ClosingReason;
import jejak.household.events.FamilyEvent.DepartureReason;
import jejak.household.events.FamilyEvent.DuplicateNikResolved;
import jejak.household.events.FamilyEvent.HouseholdClosed;
import jejak.household.events.FamilyEvent.HouseholdMerged;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.HouseholdEvent.DisabilityKind;
import jejak.household.events.HouseholdEvent.DisabilityRecorded;
import jejak.household.events.HouseholdEvent.DisabilitySeverity;
import jejak.household.events.HouseholdEvent.DuplicateNikFlagged;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.household.events.HouseholdEvent.MemberDeceased;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.WelfareEvent.WelfareAnswers;
import jejak.household.welfare.RecordAssessment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When two families are one, because they became so or because they always were. */
class MergeHouseholdsTest {

    private static final String PUTU_AGAIN = "a1f8e1c4-5a1d-4b5e-9d57-40b1d9c3e031";

    private final Neighbours all = Neighbours.ofBengkala();

    @AfterEach
    void close() {
        all.close();
    }

    @Test
    void everybodyGoesOverInOneCommitAndTheFamilyEnds() {
        all.send(merge(PUTUS, MADES, new Mover(PUTU, Relation.PARENT)));
        assertThat(all.lastAppend())
                .contains(
                        new MemberLeft(PUTUS, PUTU, NIK_PUTU, DepartureReason.MERGER, MADES, YESTERDAY),
                        new HouseholdMerged(PUTUS, MADES, YESTERDAY),
                        new HouseholdClosed(PUTUS, ClosingReason.MERGED, YESTERDAY));
        assertThat(all.said(MADES)).last().isInstanceOf(MemberAdded.class);
        assertThat(all.holders()).containsEntry("nik/" + NIK_PUTU, MADES);
        all.refuses(merge(PUTUS, MADES), "householdId: FAMILY_ENDED");
        all.refuses(merge(MADES, PUTUS), "intoHouseholdId: FAMILY_ENDED");
    }

    @Test
    void whoWasRegisteredTwiceIsOnePersonAndTheNumberGoesToTheFamilyThatStays() {
        all.register(NEW, CARD_OF_PUTU, IntakeChannel.REGISTRY_IMPORT, person(PUTU_AGAIN, NIK_PUTU, Relation.HEAD));
        all.settle();
        assertThat(all.said(NEW)).contains(new DuplicateNikFlagged(NEW, PUTU_AGAIN, PUTUS));
        assertThat(all.said(PUTUS)).contains(new DuplicateNikFlagged(PUTUS, PUTU_AGAIN, NEW));
        all.send(new RecordDisability(PUTUS, PUTU, DisabilityKind.MENTAL, DisabilitySeverity.MILD, YESTERDAY));

        all.send(merge(PUTUS, NEW));
        assertThat(all.lastAppend())
                .contains(
                        new MemberLeft(PUTUS, PUTU, NIK_PUTU, DepartureReason.RECORDED_BY_MISTAKE, NEW, YESTERDAY),
                        new HouseholdClosed(PUTUS, ClosingReason.REGISTERED_TWICE, YESTERDAY),
                        new DisabilityRecorded(
                                NEW, PUTU_AGAIN, DisabilityKind.MENTAL, DisabilitySeverity.MILD, YESTERDAY));
        all.settle();
        all.settle();
        assertThat(all.said(NEW))
                .filteredOn(DuplicateNikResolved.class::isInstance)
                .containsExactly(new DuplicateNikResolved(NEW, PUTU_AGAIN, PUTUS, NIK_PUTU));
        assertThat(all.said(PUTUS))
                .filteredOn(DuplicateNikResolved.class::isInstance)
                .containsExactly(new DuplicateNikResolved(PUTUS, PUTU_AGAIN, NEW, null));
        assertThat(all.holders()).containsEntry("nik/" + NIK_PUTU, NEW);
    }

    @Test
    void moneyAndBenefitsComeFirst() {
        all.entitled.add(PUTUS);
        all.refuses(merge(PUTUS, MADES, new Mover(PUTU, Relation.OTHER)), "householdId: BENEFIT_NOT_ENDED");
        all.payees.add(PUTU);
        all.entitled.clear();
        all.refuses(merge(PUTUS, MADES, new Mover(PUTU, Relation.OTHER)), "householdId: PAYMENT_UNDER_WAY");
    }

    @Test
    void everyLivingMemberIsAccountedFor() {
        all.refuses(merge(PUTUS, MADES), "members: MOVERS_INCOMPLETE");
        all.refuses(merge(PUTUS, PUTUS), "intoHouseholdId: SAME_HOUSEHOLD");
        all.refuses(merge(PUTUS, NEW), "intoHouseholdId: DESTINATION_UNKNOWN");
        all.refuses(merge(PUTUS, MADES, new Mover(PUTU, Relation.HEAD)), "members: HEAD_ALREADY_NAMED");
    }

    @Test
    void whoIsDeadInTheOtherFamilyIsNotEndedWithTheRecordLeftBehind() {
        all.register(NEW, NEW_CARD, IntakeChannel.REGISTRY_IMPORT, person(PUTU_AGAIN, NIK_PUTU, Relation.HEAD));
        all.send(new RecordDeath(NEW, PUTU_AGAIN, YESTERDAY, null), "importer");
        all.refuses(merge(PUTUS, NEW), "members: DEAD_THERE");
        all.send(new CorrectDeath(NEW, PUTU_AGAIN, all.lastId(NEW, MemberDeceased.class), null), "officer");
        all.send(merge(PUTUS, NEW));
        assertThat(all.said(PUTUS))
                .last()
                .isEqualTo(new HouseholdClosed(PUTUS, ClosingReason.REGISTERED_TWICE, YESTERDAY));
    }

    @Test
    void whoAsksToBeForgottenComesFirst() {
        all.register(NEW, NEW_CARD, IntakeChannel.REGISTRY_IMPORT, person(PUTU_AGAIN, NIK_PUTU, Relation.HEAD));
        all.send(new RequestErasure(NEW, PUTU_AGAIN, ErasureGround.CONSENT_WITHDRAWN));
        all.refuses(merge(PUTUS, NEW), "members: ERASURE_PENDING");
        all.send(new RequestErasure(PUTUS, PUTU, ErasureGround.CONSENT_WITHDRAWN));
        all.refuses(merge(PUTUS, MADES, new Mover(PUTU, Relation.OTHER)), "members: ERASURE_PENDING");
    }

    @Test
    void aNumberThatAThirdFamilyHoldsIsSettledFirst() {
        all.register(NEW, NEW_CARD, IntakeChannel.REGISTRY_IMPORT, person(PUTU_AGAIN, NIK_PUTU, Relation.HEAD));
        all.refuses(merge(NEW, MADES, new Mover(PUTU_AGAIN, Relation.OTHER)), "members: NIK_ALREADY_REGISTERED");
    }

    @Test
    void familiesOfTwoRegenciesDoNotMix() {
        all.madesGoToLangkat();
        all.refuses(merge(PUTUS, LANGKATS, new Mover(PUTU, Relation.OTHER)), "intoHouseholdId: DESTINATION_UNKNOWN");
        all.refuses(merge(PUTUS, MADES, new Mover(PUTU, Relation.OTHER)), "intoHouseholdId: FAMILY_ENDED");
        all.refuses(merge(MADES, PUTUS), "householdId: FAMILY_ENDED");
    }

    @Test
    void nothingMoreIsRecordedOfAFamilyThatEnded() {
        all.send(merge(PUTUS, MADES, new Mover(PUTU, Relation.OTHER)));
        all.refuses(new RecordMove(PUTUS, BILA, "Kelodan", "Jalan 1", YESTERDAY), "householdId: FAMILY_ENDED");
        all.refuses(
                new RecordAssessment(
                        PUTUS,
                        YESTERDAY,
                        new WelfareAnswers(false, true, true, false, false, false, false, false, false),
                        null,
                        null),
                "householdId: FAMILY_ENDED");
    }

    private static MergeHouseholds merge(String from, String into, Mover... movers) {
        return new MergeHouseholds(from, into, List.of(movers), YESTERDAY);
    }
}
