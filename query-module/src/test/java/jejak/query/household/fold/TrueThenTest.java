package jejak.query.household.fold;

import static jejak.query.BuSari.BENGKALA;
import static jejak.query.BuSari.EXTREME_POVERTY;
import static jejak.query.BuSari.FIRST_PAYMENT;
import static jejak.query.BuSari.GEDE;
import static jejak.query.BuSari.HOUSEHOLD;
import static jejak.query.BuSari.IBU_SARI;
import static jejak.query.BuSari.LUH;
import static jejak.query.BuSari.LUH_AYU;
import static jejak.query.BuSari.SARI;
import static jejak.query.BuSari.registered;
import static jejak.query.engine.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jejak.aid.events.EligibilityEvent.EligibilityOutcome;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.deliberation.events.MusdesEvent.Forum;
import jejak.household.events.HouseholdEvent.AdditionReason;
import jejak.household.events.HouseholdEvent.CorrectionReason;
import jejak.household.events.HouseholdEvent.DuplicateNikFlagged;
import jejak.household.events.HouseholdEvent.HeadReplaced;
import jejak.household.events.HouseholdEvent.HeadVacated;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.household.events.HouseholdEvent.MemberCorrected;
import jejak.household.events.HouseholdEvent.MemberDeceased;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.kernel.Actor;
import jejak.ledger.RecordedEvent;
import jejak.query.BuSari;
import jejak.query.engine.Recorded;
import jejak.query.engine.Told;
import jejak.query.household.fold.Benefit.PaymentState;
import jejak.query.log.Moment;
import org.junit.jupiter.api.Test;

class TrueThenTest {

    private static final String TELUK_TERIMA = "51.08.01.2001";

    @Test
    void whoseDeathWasRecordedLateWasDeadAllTheSame() {
        List<RecordedEvent> log = Recorded.log(
                on("2024-01-10", registered()),
                on(
                        "2024-08-21",
                        new HouseholdMovedWithinRegency(
                                HOUSEHOLD, BENGKALA, TELUK_TERIMA, "Kaja", GEDE, "Jalan 1", day("2024-08-21"))),
                on("2024-07-20", new MemberDeceased(HOUSEHOLD, GEDE, day("2024-07-20"))),
                on("2024-07-20", new HeadVacated(HOUSEHOLD, GEDE)));
        assertThat(head(then(log, new Moment(1L, null, null)))).isEqualTo(GEDE);
        assertThat(member(then(log, new Moment(1L, null, day("2024-08-21"))), GEDE)
                        .diedOn())
                .isNull();
        Household truth = then(log, on("2024-08-21"));
        assertThat(member(truth, GEDE).diedOn()).isEqualTo(day("2024-07-20"));
        assertThat(truth.head()).isNull();
        assertThat(head(then(log, on("2024-07-19")))).isEqualTo(GEDE);
    }

    @Test
    void aFamilyThatIsNotYetRegisteredIsNone() {
        List<RecordedEvent> log = Recorded.log(on("2024-01-10", registered()));
        assertThat(HouseholdFold.of(log, on("2024-01-09"))).isEmpty();
        assertThat(HouseholdFold.of(log, on("2024-01-10"))).isPresent();
    }

    @Test
    void whatIsOfAnEarlierDayThanThePersonIsTrueFromThePersonOn() {
        List<RecordedEvent> log = Recorded.log(
                on("2024-01-10", registered()),
                on("2024-03-02", new MemberAdded(HOUSEHOLD, LUH_AYU, AdditionReason.MISSED_EARLIER)),
                on("2024-02-01", new MemberDeceased(HOUSEHOLD, LUH, day("2024-02-01"))));
        assertThat(then(log, on("2024-03-01")).members()).hasSize(2);
        assertThat(member(then(log, on("2024-03-02")), LUH).diedOn()).isEqualTo(day("2024-02-01"));
    }

    @Test
    void theLaterMoveCountsAlsoWhenItWasRecordedFirst() {
        List<RecordedEvent> log = Recorded.log(
                on("2024-01-10", registered()),
                on("2024-06-01", moved("June", "2024-06-01")),
                on("2024-05-01", moved("May", "2024-05-01")));
        assertThat(then(log, on("2024-05-15")).hamlet()).isEqualTo("May");
        assertThat(then(log, on("2024-06-15")).hamlet()).isEqualTo("June");
        assertThat(then(log, Moment.NOW).hamlet()).isEqualTo("May");
    }

    @Test
    void anErrorWasNeverTrueAndAChangeIsTrueFromItsDay() {
        Member officer = occupied(IBU_SARI, Occupation.VILLAGE_OFFICIAL);
        Member right = numbered(officer, "9951084512800009");
        List<RecordedEvent> log = Recorded.log(
                on("2024-01-10", registered()),
                on("2024-02-01", new DuplicateNikFlagged(HOUSEHOLD, SARI, "other")),
                on("2024-03-01", corrected("event-0", CorrectionReason.OCCUPATION_CHANGED, IBU_SARI, officer)),
                on("2024-10-01", corrected("event-2", CorrectionReason.TYPING_ERROR, officer, right)));
        FamilyMember january = member(then(log, on("2024-02-15")), SARI);
        assertThat(january.nik()).isEqualTo(right.nik());
        assertThat(january.duplicateNik()).isFalse();
        assertThat(january.occupation()).isEqualTo(Occupation.LABOURER);
        FamilyMember march = member(then(log, on("2024-03-01")), SARI);
        assertThat(march.nik()).isEqualTo(right.nik());
        assertThat(march.occupation()).isEqualTo(Occupation.VILLAGE_OFFICIAL);
        FamilyMember asThenKnown = member(then(log, new Moment(2L, null, day("2024-02-15"))), SARI);
        assertThat(asThenKnown.nik()).isEqualTo(IBU_SARI.nik());
        assertThat(asThenKnown.duplicateNik()).isTrue();
    }

    @Test
    void aDecisionThatReplacesAnotherStandsInItsPlace() {
        List<RecordedEvent> log = Recorded.log(
                on("2024-01-10", registered()),
                on("2024-05-02", deliberated(DecisionKind.ELIGIBLE, "2024-05-02", null)),
                on("2024-05-05", deliberated(DecisionKind.DEFER, "2024-05-05", "event-1")));
        assertThat(then(log, on("2024-05-03")).decisions())
                .extracting(Household.Decision::kind)
                .containsExactly(DecisionKind.DEFER);
        assertThat(then(log, new Moment(1L, null, day("2024-05-03"))).decisions())
                .extracting(Household.Decision::kind)
                .containsExactly(DecisionKind.ELIGIBLE);
    }

    @Test
    void aVerdictFoundLaterAlsoCountsForTheDaysOfAnEarlierOne() {
        List<RecordedEvent> log = Recorded.log(
                on("2024-01-10", registered()),
                on("2024-01-10", eligible(EligibilityOutcome.ELIGIBLE)),
                on("2024-08-01", eligible(EligibilityOutcome.ELIGIBLE)),
                on("2024-07-20", eligible(EligibilityOutcome.NOT_ELIGIBLE)));
        assertThat(outcome(then(log, on("2024-07-19")))).isEqualTo(EligibilityOutcome.ELIGIBLE);
        assertThat(outcome(then(log, on("2024-08-21")))).isEqualTo(EligibilityOutcome.NOT_ELIGIBLE);
        assertThat(then(log, on("2024-08-21")).eligibility().getFirst().since()).isEqualTo(day("2024-07-20"));
    }

    @Test
    void moneyCountsOnTheDayItMoved() {
        List<RecordedEvent> log = Recorded.log(
                on("2024-01-10", registered()),
                on("2024-01-20", BuSari.nominated()),
                on("2024-01-15", BuSari.determined()),
                on("2024-06-08", BuSari.instructed(FIRST_PAYMENT, 1, 1_800_000)),
                on("2024-09-30", BuSari.paid(FIRST_PAYMENT, 1_800_000)));
        assertThat(then(log, on("2024-01-20")).benefits().getFirst().decreeNumber())
                .isNotNull();
        assertThat(payment(then(log, on("2024-06-09")))).isEqualTo(PaymentState.INSTRUCTED);
        assertThat(payment(then(log, on("2024-06-10")))).isEqualTo(PaymentState.PAID);
    }

    @Test
    void aNewHeadWhoHadDiedBeforeLeavesTheFamilyWithoutOne() {
        List<RecordedEvent> log = Recorded.log(
                on("2024-01-10", registered()),
                on("2024-08-01", new MemberDeceased(HOUSEHOLD, GEDE, day("2024-08-01"))),
                on("2024-08-01", new HeadVacated(HOUSEHOLD, GEDE)),
                on("2024-08-05", new HeadReplaced(HOUSEHOLD, SARI)),
                on("2024-07-20", new MemberDeceased(HOUSEHOLD, SARI, day("2024-07-20"))),
                on("2024-07-20", new HeadVacated(HOUSEHOLD, SARI)));
        assertThat(then(log, on("2024-08-21")).head()).isNull();
        assertThat(head(then(log, on("2024-07-25")))).isEqualTo(GEDE);
    }

    private static Household then(List<RecordedEvent> log, Moment moment) {
        return HouseholdFold.of(log, moment).orElseThrow();
    }

    private static Moment on(String day) {
        return new Moment(null, null, day(day));
    }

    private static Told on(String day, Object event) {
        return told(event).with(Actor.EFFECTIVE_DATE, day);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static FamilyMember member(Household family, String personId) {
        return family.members().stream()
                .filter(m -> m.personId().equals(personId))
                .findAny()
                .orElseThrow();
    }

    private static String head(Household family) {
        return Optional.ofNullable(family.head()).orElseThrow().personId();
    }

    private static PaymentState payment(Household family) {
        return family.benefits().getFirst().payments().getFirst().state();
    }

    private static EligibilityOutcome outcome(Household family) {
        return family.eligibility().stream()
                .filter(s -> s.category().equals(EXTREME_POVERTY))
                .findAny()
                .orElseThrow()
                .outcome();
    }

    private static Object eligible(EligibilityOutcome outcome) {
        return BuSari.eligible(EligibilityOutcome.UNKNOWN, outcome);
    }

    private static HouseholdMovedWithinRegency moved(String hamlet, String on) {
        return new HouseholdMovedWithinRegency(HOUSEHOLD, BENGKALA, TELUK_TERIMA, hamlet, GEDE, "Jalan 1", day(on));
    }

    private static HouseholdDeliberated deliberated(DecisionKind kind, String on, String supersedes) {
        return new HouseholdDeliberated(HOUSEHOLD, "musdes:a", BENGKALA, Forum.MUSDES, kind, null, day(on), supersedes);
    }

    private static MemberCorrected corrected(String supersedes, CorrectionReason why, Member before, Member right) {
        return new MemberCorrected(HOUSEHOLD, SARI, supersedes, why, before.nik(), right);
    }

    private static Member occupied(Member m, Occupation occupation) {
        return new Member(m.personId(), m.nik(), m.name(), m.birthDate(), m.sex(), m.relation(), occupation);
    }

    private static Member numbered(Member m, String nik) {
        return new Member(m.personId(), nik, m.name(), m.birthDate(), m.sex(), m.relation(), m.occupation());
    }
}
