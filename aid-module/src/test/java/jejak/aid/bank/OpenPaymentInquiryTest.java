package jejak.aid.bank;

import static jejak.aid.Commands.assertRejected;
import static jejak.aid.Commands.by;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jejak.aid.bsu.ConfirmPayment;
import jejak.aid.bsu.DisburseBsu;
import jejak.aid.bsu.RetryPayment;
import jejak.aid.bsu.fault.BsuFault;
import jejak.aid.events.BsuEvent.BsuRefused;
import jejak.aid.events.BsuRefusal;
import jejak.aid.events.PaymentEvent.InquiryCause;
import jejak.aid.events.PaymentEvent.PaymentInquiryOpened;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OpenPaymentInquiryTest {

    private static final String TODAY = "2024-06-20";

    private final BankOffice office = new BankOffice(1);
    private final String family = office.households.getFirst();
    private final String payment = office.payment(0);

    @AfterEach
    void stop() {
        office.close();
    }

    @Test
    void asksOnceAndUntilThenNothingIsPaidInstead() {
        ask();
        assertThat(office.since(0))
                .containsExactly(new PaymentInquiryOpened(
                        family, payment, BankOffice.RUPIAH, InquiryCause.NO_ANSWER, LocalDate.parse(TODAY)));
        assertRejected(this::ask, "paymentId", BankFault.INQUIRY_ALREADY_OPEN);
        assertRejected(
                () -> office.aid.send(new RetryPayment(family, payment), by("treasurer", TODAY)),
                "paymentId",
                BsuFault.PAYMENT_NOT_RETRYABLE);
        assertRejected(
                () -> office.aid.send(
                        new ConfirmPayment(family, payment, LocalDate.parse(TODAY), "a", "b", jejak.aid.Families.SARI),
                        by("bank", TODAY)),
                "paymentId",
                BsuFault.PAYMENT_NOT_OPEN);
        office.aid.send(new DisburseBsu(family, "BSU", "EXTREME_POVERTY", 2024, 1), by("treasurer", TODAY));
        assertThat(office.since(0).getLast())
                .isInstanceOfSatisfying(
                        BsuRefused.class, e -> assertThat(e.reason()).isEqualTo(BsuRefusal.MONTH_ALREADY_PAID));
    }

    @Test
    void thereIsNothingToAskAboutWhatIsPaid() {
        office.record(TODAY, BankOffice.file("B1", BankOffice.row(payment, "PAID", TODAY)));
        assertRejected(this::ask, "paymentId", BankFault.NOTHING_TO_ASK);
        assertRejected(
                () -> office.aid.send(new OpenPaymentInquiry(family, "none"), by("treasurer", TODAY)),
                "paymentId",
                BankFault.PAYMENT_UNKNOWN);
    }

    private void ask() {
        office.aid.send(new OpenPaymentInquiry(family, payment), by("treasurer", TODAY));
    }
}
