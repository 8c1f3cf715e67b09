package jejak.query.audit;

import static jejak.query.BuSari.BENGKALA;
import static jejak.query.BuSari.BENGKALA_KECAMATAN;
import static jejak.query.BuSari.FIRST_PAYMENT;
import static jejak.query.BuSari.GEDE;
import static jejak.query.BuSari.HOUSEHOLD;
import static jejak.query.BuSari.PAK_GEDE;
import static jejak.query.BuSari.SARI;
import static jejak.query.BuSari.determined;
import static jejak.query.BuSari.eligible;
import static jejak.query.BuSari.failed;
import static jejak.query.BuSari.instructed;
import static jejak.query.BuSari.paid;
import static jejak.query.BuSari.registered;
import static jejak.query.BuSari.reinstructed;
import static jejak.query.engine.Told.told;

import java.time.LocalDate;
import java.util.List;
import jejak.aid.events.EligibilityEvent.EligibilityOutcome;
import jejak.aid.events.EligibilityEvent.RuleVerdict;
import jejak.aid.events.PayeeEvent.PayeeNamed;
import jejak.aid.events.PayeeEvent.PayeeStanding;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.deliberation.events.MusdesEvent.DecisionReason;
import jejak.deliberation.events.MusdesEvent.Forum;
import jejak.household.events.FamilyEvent.DeathCorrected;
import jejak.household.events.HouseholdEvent.CorrectionReason;
import jejak.household.events.HouseholdEvent.EnrolmentStatus;
import jejak.household.events.HouseholdEvent.ExternalProgrammeEnrolmentChanged;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.MemberCorrected;
import jejak.household.events.HouseholdEvent.MemberDeceased;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.RegistryMembershipChanged;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.household.events.HouseholdEvent.RegistryStatus;
import jejak.kernel.LegalBasis;
import jejak.query.audit.AfterFact.Money;
import jejak.query.engine.ProjectionSpec;
import jejak.query.engine.Told;
import jejak.query.paging.Connection;
import jejak.query.paging.Connection.Edge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CaseQuestionsTest {

    private static final Asked BSU_2024 = new Asked("BSU", 2024, null);
    private static final LocalDate TENTH = LocalDate.of(2024, 6, 10);
    private static final Told REGISTERED = told(registered()).recorded("registered", "2024-01-10T02:00:00Z");
    private static final Told DECREED = told(determined()).recorded("decreed", "2024-05-01T02:00:00Z");
    private static final Told INSTRUCTED =
            told(instructed(FIRST_PAYMENT, 1, 1_800_000)).recorded("instructed", "2024-06-08T02:00:00Z");
    private static final Told PAID = told(paid(FIRST_PAYMENT, 1_800_000)).recorded("paid", "2024-06-10T05:00:00Z");

    @RegisterExtension
    static final ProjectionSpec<CaseQuestions> QUESTIONS = ProjectionSpec.of(CaseQuestions.class, CaseQuestions::new);

    @Test
    void aPaymentAfterADeathIsShownWithTheFactTheEventsAndTheReason() {
        QUESTIONS
                .given(REGISTERED, INSTRUCTED, PAID, died(TENTH.minusDays(1), "2024-09-02T02:00:00Z"))
                .then(
                        q -> after(q, "DEATH").edges().stream()
                                .map(Edge::node)
                                .map(AfterFact::paymentId)
                                .toList(),
                        List.of(FIRST_PAYMENT))
                .then(q -> ids(first(q).events()), List.of("instructed", "paid", "died"))
                .then(q -> first(q).knownBeforePayment(), false)
                .then(q -> first(q).recordedBeforeInstruction(), false)
                .then(
                        q -> first(q).reason().en(),
                        "Paid on 10 June 2024; the recipient died on 9 June 2024, recorded on 2 September 2024:"
                                + " wrong in fact, not known before the day of payment.")
                .then(q -> money(q, "DEATH"), new Money(1, 1_800_000, 0, 0))
                .then(q -> money(q, "MOVE"), new Money(0, 0, 0, 0));
    }

    /** It was shown as money paid wrongly to the dead, whereas no check asked about it. */
    @Test
    void whatAnHeirFetchedThatWasDueUntilTheDeathIsNotShown() {
        PayeeNamed heir = new PayeeNamed(
                HOUSEHOLD, GEDE, PayeeStanding.HEIR, SARI, null, "SKAW", "1", TENTH.minusDays(9), "a".repeat(64));
        Told died = died(LocalDate.of(2024, 4, 20), "2024-05-02T02:00:00Z");
        QUESTIONS
                .given(REGISTERED, INSTRUCTED, died, heir, PAID)
                .then(q -> after(q, "DEATH").edges().size(), 0)
                .then(q -> money(q, "DEATH"), new Money(0, 0, 0, 0));
        QUESTIONS
                .given(REGISTERED, INSTRUCTED, died, PAID, heir)
                .then(q -> money(q, "DEATH"), new Money(1, 1_800_000, 1, 1_800_000));
    }

    @Test
    void aDeathThatNeverWasSpeaksAgainstNothingAndOneOfAnotherDayFromThatDay() {
        Told died = died(TENTH.minusDays(1), "2024-09-02T02:00:00Z");
        QUESTIONS
                .given(REGISTERED, INSTRUCTED, PAID, died, new DeathCorrected(HOUSEHOLD, GEDE, "died", null))
                .then(q -> after(q, "DEATH").edges().size(), 0)
                .then(q -> money(q, "DEATH"), new Money(0, 0, 0, 0));
        QUESTIONS
                .given(REGISTERED, INSTRUCTED, PAID, died, new DeathCorrected(HOUSEHOLD, GEDE, "died", TENTH))
                .then(q -> money(q, "DEATH"), new Money(0, 0, 0, 0));
        QUESTIONS
                .given(
                        REGISTERED,
                        INSTRUCTED,
                        PAID,
                        died,
                        new DeathCorrected(HOUSEHOLD, GEDE, "died", TENTH.minusDays(3)))
                .then(q -> money(q, "DEATH"), new Money(1, 1_800_000, 0, 0));
    }

    @Test
    void whatWasKnownBeforeTheDayOfPaymentIsCountedApart() {
        QUESTIONS
                .given(REGISTERED, died(TENTH.minusDays(9), "2024-06-09T02:00:00Z"), INSTRUCTED, PAID)
                .then(q -> money(q, "DEATH"), new Money(1, 1_800_000, 1, 1_800_000))
                .then(q -> first(q).recordedBeforeInstruction(), true);
    }

    @Test
    void aPaymentMadeAtTheSecondTryIsShownToo() {
        QUESTIONS
                .given(
                        REGISTERED,
                        died(TENTH.minusDays(9), "2024-06-09T02:00:00Z"),
                        INSTRUCTED,
                        failed(FIRST_PAYMENT, 1_800_000),
                        reinstructed(FIRST_PAYMENT),
                        paid(FIRST_PAYMENT + "/2", 1_800_000))
                .then(q -> first(q).paymentId(), FIRST_PAYMENT + "/2")
                .then(q -> money(q, "DEATH"), new Money(1, 1_800_000, 1, 1_800_000));
    }

    @Test
    void aPaymentOnTheDayOfDeathIsNotShown() {
        QUESTIONS
                .given(REGISTERED, INSTRUCTED, PAID, died(TENTH, "2024-06-10T02:00:00Z"))
                .then(q -> after(q, "DEATH").edges().size(), 0);
    }

    @Test
    void anotherYearProgrammeOrRegionIsAnotherAnswer() {
        QUESTIONS
                .given(REGISTERED, INSTRUCTED, PAID, died(TENTH.minusDays(1), "2024-09-02T02:00:00Z"))
                .then(q -> count(q, new Asked("BSU", 2023, null), null), 0)
                .then(q -> count(q, new Asked("BST", 2024, null), null), 0)
                .then(q -> count(q, new Asked("BSU", 2024, BENGKALA_KECAMATAN), null), 1)
                .then(q -> count(q, new Asked("BSU", 2024, "51.08.07"), null), 0)
                .then(q -> count(q, BSU_2024, BENGKALA), 1)
                .then(q -> count(q, BSU_2024, "51.08.08.2011"), 0);
    }

    @Test
    void monthsInAnotherProgrammeOverlapFromTheMonthItBeganToTheOneBeforeItEnded() {
        QUESTIONS
                .given(
                        REGISTERED,
                        INSTRUCTED,
                        PAID,
                        programme("enrolled", EnrolmentStatus.ENROLLED, LocalDate.of(2024, 2, 29)),
                        verdict("NOT_IN_EXCLUDING_PROGRAMME", false, "enrolled"),
                        programme("ended", EnrolmentStatus.ENDED, LocalDate.of(2024, 4, 1)),
                        verdict("NOT_IN_EXCLUDING_PROGRAMME", true, "ended"))
                .then(q -> overlaps(q).getFirst().months(), List.of("2024-02", "2024-03"))
                .then(q -> overlaps(q).getFirst().rupiah(), 900_000L)
                .then(q -> overlaps(q).getFirst().otherProgramme(), "PKH")
                .then(q -> ids(overlaps(q).getFirst().events()), List.of("instructed", "paid", "enrolled", "ended"));
    }

    @Test
    void aProgrammeAfterThePaidMonthsDoesNotOverlap() {
        QUESTIONS
                .given(
                        REGISTERED,
                        INSTRUCTED,
                        PAID,
                        programme("enrolled", EnrolmentStatus.ENROLLED, LocalDate.of(2024, 5, 1)),
                        verdict("NOT_IN_EXCLUDING_PROGRAMME", false, "enrolled"))
                .then(CaseQuestionsTest::overlaps, List.of());
    }

    @Test
    void aRecipientWithACivilServantIsNamedWithDecreeMemberAndMoney() {
        QUESTIONS
                .given(
                        REGISTERED,
                        DECREED,
                        occupation(Occupation.CIVIL_SERVANT, "2024-06-01"),
                        excluded(),
                        INSTRUCTED,
                        PAID)
                .then(
                        q -> excluded(q).getFirst().members(),
                        List.of(new ExcludedRecipient.Member(GEDE, Occupation.CIVIL_SERVANT)))
                .then(q -> excluded(q).getFirst().decreeNumber(), "460/123/HK/2024")
                .then(q -> excluded(q).getFirst().paidRupiah(), 1_800_000L)
                .then(q -> excluded(q).getFirst().knownBeforeDecree(), false)
                .then(q -> ids(excluded(q).getFirst().events()), List.of("decreed", "corrected", "paid"));
    }

    @Test
    void whoIsOnlyExcludedAndNamedByNoDecreeIsNoRecipient() {
        QUESTIONS
                .given(REGISTERED, occupation(Occupation.CIVIL_SERVANT, "2024-06-01"), excluded())
                .then(CaseQuestionsTest::excluded, List.of());
    }

    @Test
    void anOccupationThatEndedBeforeTheFirstMonthIsNoObstacle() {
        QUESTIONS
                .given(
                        REGISTERED,
                        occupation(Occupation.CIVIL_SERVANT, "2023-06-01"),
                        excluded(),
                        told(occupation(Occupation.FARMER, "2023-12-31").payload())
                                .with("effectiveDate", "2023-12-31")
                                .recorded("retired", "2024-01-02T02:00:00Z"),
                        verdict("NO_EXCLUDED_OCCUPATION", true, "retired"),
                        DECREED)
                .then(CaseQuestionsTest::excluded, List.of());
    }

    @Test
    void aRefusalOfTheVillageAndALossOfTheRegistryAreFactsToo() {
        Told refused = told(new HouseholdDeliberated(
                        HOUSEHOLD,
                        "musdes:1",
                        BENGKALA,
                        Forum.MUSDES,
                        DecisionKind.NOT_ELIGIBLE,
                        DecisionReason.WELFARE_IMPROVED,
                        TENTH.minusDays(20),
                        null))
                .recorded("refused", "2024-05-21T02:00:00Z");
        Told delisted = told(new RegistryMembershipChanged(
                        HOUSEHOLD, RegistrySource.DTKS, "2024-05", RegistryStatus.DELISTED))
                .with("effectiveDate", "2024-05-20")
                .recorded("delisted", "2024-07-01T02:00:00Z");
        QUESTIONS
                .given(
                        REGISTERED,
                        refused,
                        verdict("NOT_TURNED_DOWN_BY_VILLAGE", false, "refused"),
                        INSTRUCTED,
                        PAID,
                        delisted,
                        verdict("LISTED_IN_REGISTRY", false, "delisted"))
                .then(q -> money(q, "EXCLUSION"), new Money(1, 1_800_000, 1, 1_800_000))
                .then(q -> money(q, "DELISTED"), new Money(1, 1_800_000, 0, 0));
    }

    private static Connection<AfterFact> after(CaseQuestions q, String fact) {
        return q.paymentsAfterFact(fact, BSU_2024, 10, null, null);
    }

    private static AfterFact first(CaseQuestions q) {
        return after(q, "DEATH").edges().getFirst().node();
    }

    private static int count(CaseQuestions q, Asked asked, String within) {
        return q.paymentsAfterFact("DEATH", asked, 10, null, within).edges().size();
    }

    private static Money money(CaseQuestions q, String fact) {
        return q.moneyAfterFact(fact, BSU_2024, null);
    }

    private static List<Overlap> overlaps(CaseQuestions q) {
        return q.overlappingAid(BSU_2024, 10, null, null).edges().stream()
                .map(Edge::node)
                .toList();
    }

    private static List<ExcludedRecipient> excluded(CaseQuestions q) {
        return q.excludedRecipients(BSU_2024, 10, null, null).edges().stream()
                .map(Edge::node)
                .toList();
    }

    private static List<String> ids(List<Cited> events) {
        return events.stream().map(Cited::eventId).toList();
    }

    private static Told died(LocalDate on, String recordedAt) {
        return told(new MemberDeceased(HOUSEHOLD, GEDE, on)).recorded("died", recordedAt);
    }

    private static Told programme(String eventId, EnrolmentStatus status, LocalDate since) {
        return told(new ExternalProgrammeEnrolmentChanged(HOUSEHOLD, "PKH", status, since))
                .recorded(eventId, "2024-09-02T01:00:00Z");
    }

    private static Told occupation(Occupation occupation, String since) {
        Member now = new Member(
                GEDE,
                PAK_GEDE.nik(),
                PAK_GEDE.name(),
                PAK_GEDE.birthDate(),
                PAK_GEDE.sex(),
                PAK_GEDE.relation(),
                occupation);
        return told(new MemberCorrected(
                        HOUSEHOLD, GEDE, "registered", CorrectionReason.OCCUPATION_CHANGED, PAK_GEDE.nik(), now))
                .with("effectiveDate", since)
                .recorded("corrected", "2024-06-02T02:00:00Z");
    }

    private static Told excluded() {
        return verdict("NO_EXCLUDED_OCCUPATION", false, "corrected");
    }

    private static Told verdict(String rule, boolean passed, String... facts) {
        return told(eligible(
                EligibilityOutcome.ELIGIBLE,
                passed ? EligibilityOutcome.ELIGIBLE : EligibilityOutcome.NOT_ELIGIBLE,
                new RuleVerdict(rule, passed, new LegalBasis("UU", "13", 2011, null), List.of(facts))));
    }
}
