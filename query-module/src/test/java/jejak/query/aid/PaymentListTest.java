package jejak.query.aid;

import static jejak.query.BuSari.BENGKALA;
import static jejak.query.BuSari.BENGKALA_KECAMATAN;
import static jejak.query.BuSari.EXTREME_POVERTY;
import static jejak.query.BuSari.FIRST_PAYMENT;
import static jejak.query.BuSari.HOUSEHOLD;
import static jejak.query.BuSari.SECOND_PAYMENT;
import static jejak.query.BuSari.TENTH_OF_JUNE;
import static jejak.query.BuSari.asked;
import static jejak.query.BuSari.failed;
import static jejak.query.BuSari.instructed;
import static jejak.query.BuSari.paid;
import static jejak.query.BuSari.reinstructed;
import static jejak.query.BuSari.returned;
import static jejak.query.engine.Told.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import jejak.aid.events.PaymentEvent.BsuPaymentReversed;
import jejak.aid.events.PaymentEvent.InquiryAnswer;
import jejak.aid.events.PaymentEvent.PaymentInquiryAnswered;
import jejak.kernel.Actor;
import jejak.query.aid.PaymentSelection.Summary;
import jejak.query.engine.ProjectionSpec;
import jejak.query.engine.SharedLog;
import jejak.query.engine.Told;
import jejak.query.paging.Connection;
import jejak.query.paging.Connection.Edge;
import jejak.query.paging.QueryRefused;
import jejak.query.paging.Wanted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PaymentListTest {

    private static final PaymentSelection FIRST_TRANCHE = new PaymentSelection("BSU", null, 2024, 1, null, null);
    private static final String SAWAN_VILLAGE = "51.08.07.2001";
    private static final String OTHER_HOUSEHOLD = "8d0b1f0e-75f8-4f0c-8f0a-9a55f11c7702";
    private static final String OTHER_PAYMENT = OTHER_HOUSEHOLD + "/BSU/EXTREME_POVERTY/2024/T1";
    private static final Told FIRST_INSTRUCTED =
            told(instructed(FIRST_PAYMENT, 1, 1_800_000)).with(Actor.EFFECTIVE_DATE, "2024-06-08");

    @RegisterExtension
    static final ProjectionSpec<PaymentList> LIST = ProjectionSpec.of(
            PaymentList.class, db -> new PaymentList(db, SharedLog.open().ledger()));

    @Test
    void aPaymentIsListedWithWhatItPaysAndWhenItWasInstructed() {
        LIST.given(FIRST_INSTRUCTED).then(l -> rows(l, FIRST_TRANCHE), List.of(row("INSTRUCTED", null, null, null)));
    }

    @Test
    void aPaidPaymentSaysWhen() {
        LIST.given(FIRST_INSTRUCTED, paid(FIRST_PAYMENT, 1_800_000))
                .then(l -> rows(l, FIRST_TRANCHE), List.of(row("PAID", TENTH_OF_JUNE, null, null)));
    }

    @Test
    void aFailedPaymentSaysWhyAndAReturnedOneWhenItCameBack() {
        LIST.given(FIRST_INSTRUCTED, failed(FIRST_PAYMENT, 1_800_000), returned(FIRST_PAYMENT, 1_800_000, false))
                .then(l -> rows(l, FIRST_TRANCHE), List.of(row("RETURNED", null, "ABSENT", LocalDate.of(2024, 7, 1))));
    }

    @Test
    void aRetriedPaymentGivesWayToItsSuccessor() {
        var retried = LIST.given(FIRST_INSTRUCTED, failed(FIRST_PAYMENT, 1_800_000), reinstructed(FIRST_PAYMENT));
        retried.then(
                l -> rows(l, FIRST_TRANCHE).stream().map(Payment::state).toList(), List.of("RETRIED", "INSTRUCTED"));
        retried.then(l -> l.trancheSummary(FIRST_TRANCHE, null), new Summary(1, 2, 0, 0, 0, 0));
    }

    @Test
    void whatIsTakenBackOrAskedAboutIsNotPaid() {
        LIST.given(
                        FIRST_INSTRUCTED,
                        paid(FIRST_PAYMENT, 1_800_000),
                        new BsuPaymentReversed(HOUSEHOLD, FIRST_PAYMENT, 1_800_000, TENTH_OF_JUNE))
                .then(l -> rows(l, FIRST_TRANCHE), List.of(row("FAILED", null, null, null)));
        LIST.given(FIRST_INSTRUCTED, asked(FIRST_PAYMENT))
                .then(l -> rows(l, FIRST_TRANCHE), List.of(row("UNCLEAR", null, null, null)));
        LIST.given(
                        FIRST_INSTRUCTED,
                        asked(FIRST_PAYMENT),
                        new PaymentInquiryAnswered(
                                HOUSEHOLD, FIRST_PAYMENT, 1_800_000, InquiryAnswer.NOT_PAID, TENTH_OF_JUNE))
                .then(l -> rows(l, FIRST_TRANCHE), List.of(row("FAILED", null, null, null)));
    }

    @Test
    void aPageEndsWithACursorAndTheNextBeginsAfterIt() {
        var both = LIST.given(instructed(OTHER_HOUSEHOLD, OTHER_PAYMENT, 1, 1, SAWAN_VILLAGE), FIRST_INSTRUCTED);
        both.then(
                l -> paymentIds(l.paymentList(FIRST_TRANCHE, 1, null, null, Wanted.NO_COUNT)), List.of(OTHER_PAYMENT));
        both.then(
                l -> l.paymentList(FIRST_TRANCHE, 1, null, null, Wanted.NO_COUNT)
                        .pageInfo()
                        .hasNextPage(),
                true);
        both.then(
                l -> paymentIds(l.paymentList(
                        FIRST_TRANCHE,
                        1,
                        l.paymentList(FIRST_TRANCHE, 1, null, null, Wanted.NO_COUNT)
                                .pageInfo()
                                .endCursor(),
                        null,
                        Wanted.NO_COUNT)),
                List.of(FIRST_PAYMENT));
        both.then(
                l -> l.paymentList(FIRST_TRANCHE, 2, null, null, Wanted.NO_COUNT)
                        .pageInfo()
                        .hasNextPage(),
                false);
    }

    @Test
    void aListMayBeThatOfOneKecamatanOrCategory() {
        var both = LIST.given(instructed(OTHER_HOUSEHOLD, OTHER_PAYMENT, 1, 1, SAWAN_VILLAGE), FIRST_INSTRUCTED);
        both.then(
                l -> paymentIds(l.paymentList(
                        new PaymentSelection("BSU", EXTREME_POVERTY, 2024, 1, BENGKALA_KECAMATAN, null),
                        10,
                        null,
                        null,
                        Wanted.NO_COUNT)),
                List.of(FIRST_PAYMENT));
        both.then(
                l -> paymentIds(l.paymentList(
                        new PaymentSelection("BSU", "DISABILITY_NON_PROGRAM", 2024, 1, null, null),
                        10,
                        null,
                        null,
                        Wanted.NO_COUNT)),
                List.of());
    }

    @Test
    void nothingIsShownBeyondTheRegionOfTheReader() {
        var both = LIST.given(instructed(OTHER_HOUSEHOLD, OTHER_PAYMENT, 1, 1, SAWAN_VILLAGE), FIRST_INSTRUCTED);
        both.then(
                l -> paymentIds(l.paymentList(FIRST_TRANCHE, 10, null, BENGKALA, Wanted.NO_COUNT)),
                List.of(FIRST_PAYMENT));
        both.then(l -> paymentIds(l.paymentList(FIRST_TRANCHE, 10, null, "51.0", Wanted.NO_COUNT)), List.of());
        both.then(l -> l.trancheSummary(FIRST_TRANCHE, "51.08").instructed(), 2L);
        both.then(l -> l.trancheSummary(FIRST_TRANCHE, BENGKALA_KECAMATAN).instructed(), 1L);
    }

    @Test
    void anotherTrancheIsAnotherList() {
        LIST.given(FIRST_INSTRUCTED, instructed(SECOND_PAYMENT, 2, 1_800_000))
                .then(
                        l -> paymentIds(l.paymentList(
                                new PaymentSelection("BSU", null, 2024, 2, null, null),
                                10,
                                null,
                                null,
                                Wanted.NO_COUNT)),
                        List.of(SECOND_PAYMENT));
    }

    @Test
    void theSummaryCountsAHouseholdOnceAndMoneyThatStayedWithFamilies() {
        String again = FIRST_PAYMENT + "/2";
        LIST.given(
                        FIRST_INSTRUCTED,
                        failed(FIRST_PAYMENT, 1_800_000),
                        returned(FIRST_PAYMENT, 1_800_000, false),
                        instructed(again, 1, 1_800_000),
                        paid(again, 1_800_000),
                        instructed(OTHER_HOUSEHOLD, OTHER_PAYMENT, 1, 900_000, SAWAN_VILLAGE))
                .then(l -> l.trancheSummary(FIRST_TRANCHE, null), new Summary(2, 3, 1, 0, 1, 1_800_000))
                .then(
                        l -> l.trancheSummary(
                                new PaymentSelection("BSU", null, 2024, 1, BENGKALA_KECAMATAN, null), null),
                        new Summary(1, 2, 1, 0, 1, 1_800_000));
    }

    @Test
    void whatBecameOfPaymentsByAnEarlierMomentAddsUpAsItDoesNow() {
        List<Payment> then = List.of(
                row("PAID", TENTH_OF_JUNE, null, null),
                row("FAILED", null, "ABSENT", null),
                row("RETURNED", null, "ABSENT", TENTH_OF_JUNE),
                row("INSTRUCTED", null, null, null));

        assertThat(Summary.of(then)).isEqualTo(new Summary(1, 4, 1, 1, 1, 1_800_000));
    }

    @Test
    void anEmptyTrancheHasNoMoney() {
        LIST.given(FIRST_INSTRUCTED)
                .then(
                        l -> l.trancheSummary(new PaymentSelection("BSU", null, 2023, 1, null, null), null),
                        new Summary(0, 0, 0, 0, 0, 0));
    }

    @Test
    void refusesAKecamatanThatIsNotInTheCodeList() {
        assertThatThrownBy(() -> new PaymentSelection("BSU", null, 2024, 1, "51.08.99", null))
                .isInstanceOfSatisfying(
                        QueryRefused.class,
                        e -> org.assertj.core.api.Assertions.assertThat(e.code())
                                .isEqualTo("KECAMATAN_UNKNOWN"));
    }

    private static Payment row(String state, LocalDate paidOn, String failedReason, LocalDate returnedOn) {
        return new Payment(
                FIRST_PAYMENT,
                HOUSEHOLD,
                "BSU",
                EXTREME_POVERTY,
                2024,
                1,
                List.of("2024-01", "2024-02", "2024-03", "2024-04"),
                1_800_000,
                BENGKALA,
                state,
                LocalDate.of(2024, 6, 8),
                paidOn,
                failedReason,
                returnedOn);
    }

    private static List<Payment> rows(PaymentList list, PaymentSelection selection) {
        return list.paymentList(selection, 10, null, null, Wanted.NO_COUNT).edges().stream()
                .map(Edge::node)
                .toList();
    }

    private static List<String> paymentIds(Connection<Payment> page) {
        return page.edges().stream().map(Edge::node).map(Payment::paymentId).toList();
    }
}
