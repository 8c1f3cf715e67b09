package jejak.query.objection;

import static jejak.query.BuSari.EXTREME_POVERTY;
import static jejak.query.BuSari.GEDE;
import static jejak.query.BuSari.HOUSEHOLD;
import static jejak.query.BuSari.IBU_SARI;
import static jejak.query.BuSari.determined;
import static jejak.query.BuSari.instructed;
import static jejak.query.BuSari.nominated;
import static jejak.query.BuSari.refused;
import static jejak.query.BuSari.reinstructed;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jejak.aid.events.BsuEvent.BenefitResumed;
import jejak.aid.events.BsuEvent.BenefitSuspended;
import jejak.aid.events.BsuEvent.BenefitTerminated;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.events.BsuEvent.BsuStep;
import jejak.aid.events.BsuEvent.SuspensionReason;
import jejak.aid.events.BsuEvent.TerminationReason;
import jejak.aid.events.BsuRefusal;
import jejak.aid.events.PlaceEvent.RecipientWaitlisted;
import jejak.deliberation.events.HouseholdObjectionEvent.ObjectionSettled;
import jejak.deliberation.events.HouseholdObjectionEvent.SettlementCause;
import jejak.deliberation.events.ObjectionEvent.ObjectionAppealed;
import jejak.deliberation.events.ObjectionEvent.ObjectionFiled;
import jejak.deliberation.events.ObjectionEvent.ObjectionKind;
import jejak.deliberation.events.ObjectionEvent.ObjectionOutcome;
import jejak.deliberation.events.ProposalEvent.ProposalDrafted;
import jejak.deliberation.events.ProposalEvent.ProposalKind;
import jejak.household.events.FamilyEvent.DuplicateNikResolved;
import jejak.household.events.FamilyEvent.HouseholdMerged;
import jejak.household.events.HouseholdEvent.CorrectionReason;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.MemberCorrected;
import jejak.query.BuSari;
import jejak.query.engine.ProjectionSpec;
import jejak.query.paging.Connection.Edge;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ObjectionTasksTest {

    private static final String OBJECTION = "objection:7d0c5a0e-52f4-4a5e-8a8c-3f8f6f3c1b01";

    private static final String ELSEWHERE = "objection:7d0c5a0e-52f4-4a5e-8a8c-3f8f6f3c1b02";
    private static final String OTHER_FAMILY = "0b6f3c1e-6f0a-4f57-9a37-1c7f5d0f2a77";

    @RegisterExtension
    static final ProjectionSpec<ObjectionTasks> TASKS = ProjectionSpec.of(ObjectionTasks.class, ObjectionTasks::new);

    @Test
    void everyBenefitThatRanIsStoppedBeforeNothingWaits() {
        TASKS.given(nominated(), other(), determined(), upheld(ObjectionKind.AGAINST_RECIPIENT))
                .then(
                        ObjectionTasksTest::open,
                        List.of("STOP_BENEFIT BSU DISABILITY 2024", "STOP_BENEFIT BSU EXTREME_POVERTY 2024"));
        TASKS.given(nominated(), other(), upheld(ObjectionKind.AGAINST_RECIPIENT), suspended())
                .then(ObjectionTasksTest::open, List.of("STOP_BENEFIT BSU DISABILITY 2024"));
        TASKS.given(nominated(), upheld(ObjectionKind.SELF_RESIGNATION), terminated(), resumed())
                .then(ObjectionTasksTest::open, List.of());
    }

    @Test
    void ofWhatDidNotRunNothingIsAsked() {
        TASKS.given(nominated(), suspended(), upheld(ObjectionKind.AGAINST_RECIPIENT))
                .then(ObjectionTasksTest::open, List.of());
        TASKS.given(nominated(), suspended(), resumed(), upheld(ObjectionKind.AGAINST_RECIPIENT))
                .then(ObjectionTasksTest::open, List.of("STOP_BENEFIT BSU EXTREME_POVERTY 2024"));
        TASKS.given(waitlisted(), upheld(ObjectionKind.AGAINST_RECIPIENT))
                .then(ObjectionTasksTest::open, List.of("STOP_BENEFIT BSU EXTREME_POVERTY 2024"));
    }

    @Test
    void whoWasLeftOutIsNominatedProposedResumedOrPaid() {
        for (Object act : List.of(
                nominated(),
                determined(),
                waitlisted(),
                resumed(),
                drafted(ProposalKind.NEW_ENTRY),
                reinstructed("p"))) {
            TASKS.given(upheld(ObjectionKind.FOR_INCLUSION)).then(ObjectionTasksTest::open, List.of("INCLUDE "));
            TASKS.given(upheld(ObjectionKind.FOR_INCLUSION), act).then(ObjectionTasksTest::open, List.of());
        }
    }

    @Test
    void aProposalToTakeTheFamilyOutIsNoAnswer() {
        TASKS.given(upheld(ObjectionKind.FOR_INCLUSION), drafted(ProposalKind.REMOVAL))
                .then(ObjectionTasksTest::open, List.of("INCLUDE "));
    }

    @Test
    void moneyAnswersItOnlyWhereMoneyHadBeenRefused() {
        TASKS.given(determined(), upheld(ObjectionKind.FOR_INCLUSION), instructed("p", 1, 900_000))
                .then(ObjectionTasksTest::open, List.of("INCLUDE "));
        TASKS.given(
                        determined(),
                        refused(BsuStep.DISBURSEMENT, BsuRefusal.values()[0]),
                        upheld(ObjectionKind.FOR_INCLUSION),
                        instructed("p", 1, 900_000))
                .then(ObjectionTasksTest::open, List.of());
    }

    @Test
    void anIdentityThatWasMisusedIsCorrectedOrWhatRestsOnItStopped() {
        for (Object act : List.of(
                new MemberCorrected(HOUSEHOLD, GEDE, "e", CorrectionReason.values()[0], "9908", IBU_SARI),
                new DuplicateNikResolved(HOUSEHOLD, GEDE, "another", null),
                suspended())) {
            TASKS.given(nominated(), upheld(ObjectionKind.IDENTITY_MISUSE))
                    .then(ObjectionTasksTest::open, List.of("CORRECT_IDENTITY "));
            TASKS.given(nominated(), upheld(ObjectionKind.IDENTITY_MISUSE), act)
                    .then(ObjectionTasksTest::open, List.of());
        }
    }

    @Test
    void whatIsAppealedWaitsForTheAppeal() {
        Object[] appealed = {nominated(), upheld(ObjectionKind.AGAINST_RECIPIENT), appealed()};
        TASKS.given(appealed).then(ObjectionTasksTest::all, List.of());
        TASKS.given(appealed[0], appealed[1], appealed[2], settled(ObjectionOutcome.REJECTED))
                .then(ObjectionTasksTest::all, List.of());
        TASKS.given(appealed[0], appealed[1], appealed[2], upheld(ObjectionKind.AGAINST_RECIPIENT))
                .then(ObjectionTasksTest::open, List.of("STOP_BENEFIT BSU EXTREME_POVERTY 2024"));
    }

    @Test
    void eachVillageHasItsOwn() {
        Object[] log = {
            nominated(),
            filed(OBJECTION, BuSari.BENGKALA),
            filed(ELSEWHERE, "51.08.08.2009"),
            upheld(ObjectionKind.AGAINST_RECIPIENT),
            new ObjectionSettled(
                    OTHER_FAMILY,
                    ELSEWHERE,
                    ObjectionKind.FOR_INCLUSION,
                    ObjectionOutcome.UPHELD,
                    SettlementCause.DECISION)
        };
        TASKS.given(log)
                .then(t -> in(t, BuSari.BENGKALA), List.of(OBJECTION))
                .then(t -> in(t, "51.08.08.2009"), List.of(ELSEWHERE))
                .then(t -> in(t, "51.08.08.2011"), List.of())
                .then(t -> in(t, null), List.of(OBJECTION, ELSEWHERE));
    }

    private static List<String> in(ObjectionTasks tasks, @Nullable String village) {
        return tasks.objectionTasks(village, true, 10, null).edges().stream()
                .map(Edge::node)
                .filter(task -> Set.of(HOUSEHOLD, OTHER_FAMILY).contains(task.householdId()))
                .map(ObjectionTask::objectionId)
                .toList();
    }

    private static ObjectionFiled filed(String objection, String village) {
        return new ObjectionFiled(
                objection,
                objection.equals(OBJECTION) ? HOUSEHOLD : OTHER_FAMILY,
                village,
                ObjectionKind.AGAINST_RECIPIENT,
                "",
                "",
                "",
                null,
                LocalDate.of(2024, 8, 1),
                ObjectionOutcome.LAPSED);
    }

    @Test
    void ofWhoIsGoneOnlyABenefitIsStillStopped() {
        Object left = new HouseholdMovedOut(HOUSEHOLD, BuSari.BENGKALA, "51.71", LocalDate.of(2024, 8, 1));
        Object merged = new HouseholdMerged(HOUSEHOLD, "another", LocalDate.of(2024, 8, 1));
        TASKS.given(upheld(ObjectionKind.FOR_INCLUSION), left).then(ObjectionTasksTest::open, List.of());
        TASKS.given(upheld(ObjectionKind.IDENTITY_MISUSE), merged).then(ObjectionTasksTest::open, List.of());
        TASKS.given(nominated(), upheld(ObjectionKind.AGAINST_RECIPIENT), left)
                .then(ObjectionTasksTest::open, List.of("STOP_BENEFIT BSU EXTREME_POVERTY 2024"));
    }

    @Test
    void whoDecidedAndWhoActedIsToldWithTheirEvents() {
        TASKS.given(nominated(), upheld(ObjectionKind.AGAINST_RECIPIENT))
                .then(t -> first(t).getEvents().size(), 1);
        TASKS.given(nominated(), upheld(ObjectionKind.AGAINST_RECIPIENT), terminated())
                .then(t -> first(t).getEvents().size(), 2)
                .then(t -> first(t).actedBy() != null && first(t).actedAt() != null, true)
                .then(t -> first(t).decidedBy().equals(first(t).actedBy()), true);
    }

    private static ObjectionTask first(ObjectionTasks tasks) {
        return tasks.objectionTasks(null, null, 1, null).edges().getFirst().node();
    }

    private static List<String> open(ObjectionTasks tasks) {
        return said(tasks, true);
    }

    private static List<String> all(ObjectionTasks tasks) {
        return said(tasks, false);
    }

    private static List<String> said(ObjectionTasks tasks, boolean open) {
        return tasks.objectionTasks(null, open, 10, null).edges().stream()
                .map(Edge::node)
                .filter(t -> t.householdId().equals(HOUSEHOLD))
                .map(t -> t.task() + " " + t.benefit())
                .toList();
    }

    private static ObjectionSettled upheld(ObjectionKind kind) {
        return new ObjectionSettled(HOUSEHOLD, OBJECTION, kind, ObjectionOutcome.UPHELD, SettlementCause.DECISION);
    }

    private static ObjectionSettled settled(ObjectionOutcome outcome) {
        return new ObjectionSettled(
                HOUSEHOLD, OBJECTION, ObjectionKind.AGAINST_RECIPIENT, outcome, SettlementCause.DECISION);
    }

    private static ObjectionAppealed appealed() {
        return new ObjectionAppealed(OBJECTION, HOUSEHOLD, LocalDate.of(2024, 8, 1));
    }

    private static BsuRecipientNominated other() {
        return new BsuRecipientNominated(
                HOUSEHOLD, "BSU", "DISABILITY", 2024, GEDE, 250_000, "2024-03", "2024-12", "buleleng-2024");
    }

    private static RecipientWaitlisted waitlisted() {
        return new RecipientWaitlisted(
                HOUSEHOLD, "quota:1", "BSU", EXTREME_POVERTY, 2024, GEDE, 450_000, "2024-01", "2024-12", "p");
    }

    private static BenefitSuspended suspended() {
        return new BenefitSuspended(HOUSEHOLD, "BSU", EXTREME_POVERTY, 2024, SuspensionReason.values()[0]);
    }

    private static BenefitResumed resumed() {
        return new BenefitResumed(HOUSEHOLD, "BSU", EXTREME_POVERTY, 2024);
    }

    private static BenefitTerminated terminated() {
        return new BenefitTerminated(
                HOUSEHOLD, "BSU", EXTREME_POVERTY, 2024, TerminationReason.RESIGNED, null, BuSari.BUDGET, 0);
    }

    private static ProposalDrafted drafted(ProposalKind kind) {
        return new ProposalDrafted(HOUSEHOLD, "a", BuSari.BENGKALA, kind, "word");
    }
}
