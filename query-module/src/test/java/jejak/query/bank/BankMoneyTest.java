package jejak.query.bank;

import static jejak.query.BuSari.BUDGET;
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

import java.time.LocalDate;
import java.util.List;
import jejak.aid.events.BankFileEvent.BankInstructionFileWritten;
import jejak.aid.events.BankFileEvent.FileFormat;
import jejak.aid.events.PaymentEvent.BsuPaymentReversed;
import jejak.aid.events.PaymentEvent.InquiryAnswer;
import jejak.aid.events.PaymentEvent.PaymentInquiryAnswered;
import jejak.kernel.Actor;
import jejak.query.bank.Reconciliation.Money;
import jejak.query.engine.ProjectionSpec;
import jejak.query.engine.Told;
import jejak.query.paging.Connection;
import jejak.query.paging.Wanted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BankMoneyTest {

    private static final long SUM = 1_800_000;
    private static final Told FIRST = told(instructed(FIRST_PAYMENT, 1, SUM)).with(Actor.EFFECTIVE_DATE, "2024-06-03");
    private static final BankPayment.Unsent UNSENT = new BankPayment.Unsent("BSU", EXTREME_POVERTY, 2024, 1);

    @RegisterExtension
    static final ProjectionSpec<BankMoney> MONEY = ProjectionSpec.of(BankMoney.class, BankMoney::new);

    @Test
    void whatIsInstructedIsOpenUntilTheBankSays() {
        MONEY.given(FIRST).then(m -> total(m), new Money(SUM, 0, 0, 0, SUM, 0, SUM));
        MONEY.given(FIRST, file()).then(m -> total(m), new Money(SUM, 0, 0, 0, SUM, 0, 0));
        MONEY.given(FIRST, file(), asked(FIRST_PAYMENT)).then(m -> total(m), new Money(SUM, 0, 0, 0, SUM, SUM, 0));
        MONEY.given(FIRST, paid(FIRST_PAYMENT, SUM)).then(m -> total(m), new Money(SUM, SUM, 0, 0, 0, 0, 0));
    }

    @Test
    void aRetriedPaymentCountsOnceAndReturnedMoneyIsBack() {
        MONEY.given(FIRST, failed(FIRST_PAYMENT, SUM), reinstructed(FIRST_PAYMENT), paid(FIRST_PAYMENT + "/2", SUM))
                .then(m -> total(m), new Money(SUM, SUM, 0, 0, 0, 0, 0));
        MONEY.given(FIRST, failed(FIRST_PAYMENT, SUM), returned(FIRST_PAYMENT, SUM, false))
                .then(m -> total(m), new Money(SUM, 0, 0, SUM, 0, 0, 0));
        MONEY.given(
                        FIRST,
                        paid(FIRST_PAYMENT, SUM),
                        new BsuPaymentReversed(HOUSEHOLD, FIRST_PAYMENT, SUM, TENTH_OF_JUNE))
                .then(m -> total(m), new Money(SUM, 0, SUM, 0, 0, 0, 0));
        MONEY.given(
                        FIRST,
                        asked(FIRST_PAYMENT),
                        new PaymentInquiryAnswered(
                                HOUSEHOLD, FIRST_PAYMENT, SUM, InquiryAnswer.NOT_PAID, TENTH_OF_JUNE))
                .then(m -> total(m).difference(), 0L);
    }

    @Test
    void everyMonthIsReconciledByItself() {
        var both = MONEY.given(FIRST, paid(FIRST_PAYMENT, SUM), instructed(SECOND_PAYMENT, 2, 900_000));
        both.then(
                m -> m.reconciliation("BSU", 2024, 1).months().stream()
                        .map(month -> month.month() + " " + month.money().paid())
                        .toList(),
                List.of("2024-01 450000", "2024-02 450000", "2024-03 450000", "2024-04 450000"));
        both.then(m -> m.reconciliation("BSU", 2024, null).total().instructed(), SUM + 900_000);
    }

    @Test
    void whatStandsInNoFileCanBeSent() {
        MONEY.given(FIRST).then(m -> ids(m.unsentPayments(UNSENT, 10, null, Wanted.NO_COUNT)), List.of(FIRST_PAYMENT));
        MONEY.given(FIRST, file()).then(m -> ids(m.unsentPayments(UNSENT, 10, null, Wanted.NO_COUNT)), List.of());
    }

    @Test
    void whatLiesWithTheBankTooLongIsListedAsOfADay() {
        var failed = MONEY.given(FIRST, failed(FIRST_PAYMENT, SUM), returned(FIRST_PAYMENT, SUM, false));
        failed.then(m -> outstanding(m, LocalDate.of(2024, 6, 12)), List.of());
        failed.then(m -> outstanding(m, LocalDate.of(2024, 6, 13)), List.of(FIRST_PAYMENT));
        failed.then(m -> outstanding(m, LocalDate.of(2024, 7, 1)), List.of());
    }

    @Test
    void whatWasPaidWasNotWithTheBankWhateverItSaidLater() {
        LocalDate taken = LocalDate.of(2024, 6, 20);
        LocalDate paid = LocalDate.of(2024, 6, 15);
        var confirmed = MONEY.given(FIRST, paid(FIRST_PAYMENT, SUM), asked(FIRST_PAYMENT), answered(taken));
        confirmed.then(m -> outstanding(m, paid), List.of());
        var reversed = MONEY.given(
                FIRST, paid(FIRST_PAYMENT, SUM), new BsuPaymentReversed(HOUSEHOLD, FIRST_PAYMENT, SUM, taken));
        reversed.then(m -> outstanding(m, paid), List.of());
        reversed.then(m -> outstanding(m, taken), List.of(FIRST_PAYMENT));
        MONEY.given(FIRST, paid(FIRST_PAYMENT, SUM), asked(FIRST_PAYMENT))
                .then(m -> outstanding(m, taken), List.of(FIRST_PAYMENT));
    }

    private static PaymentInquiryAnswered answered(LocalDate day) {
        return new PaymentInquiryAnswered(HOUSEHOLD, FIRST_PAYMENT, SUM, InquiryAnswer.PAID, day);
    }

    private static Money total(BankMoney money) {
        return money.reconciliation("BSU", 2024, 1).total();
    }

    private static List<String> outstanding(BankMoney money, LocalDate day) {
        return ids(money.outstandingPayments(
                new BankPayment.Outstanding("BSU", 2024, day, 10), 10, null, Wanted.NO_COUNT));
    }

    private static List<String> ids(Connection<BankPayment> page) {
        return page.edges().stream().map(e -> e.node().paymentId()).toList();
    }

    private static BankInstructionFileWritten file() {
        return new BankInstructionFileWritten(
                "bankfile:51.08:BSU:2024:EXTREME_POVERTY:T1",
                BUDGET,
                "BSU",
                EXTREME_POVERTY,
                2024,
                1,
                1,
                FileFormat.CSV,
                List.of(FIRST_PAYMENT),
                SUM,
                TENTH_OF_JUNE,
                "hash",
                "content");
    }
}
