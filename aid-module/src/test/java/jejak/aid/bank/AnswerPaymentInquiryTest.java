package jejak.aid.bank;

import static jejak.aid.Commands.assertRejected;
import static jejak.aid.Commands.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jejak.aid.Families;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.aid.events.BsuEvent.BsuPaymentFailed;
import jejak.aid.events.PayeeEvent.PayeeNamed;
import jejak.aid.events.PayeeEvent.PayeeStanding;
import jejak.aid.events.PaymentEvent.BsuPaymentReversed;
import jejak.aid.events.PaymentEvent.InquiryAnswer;
import jejak.aid.events.PaymentEvent.PaymentInquiryAnswered;
import jejak.kernel.Actor;
import jejak.kernel.Rejected;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AnswerPaymentInquiryTest {

    private static final String TODAY = "2024-06-20";

    private final BankOffice office = new BankOffice(1);
    private final String family = office.households.getFirst();
    private final String payment = office.payment(0);

    @AfterEach
    void stop() {
        office.close();
    }

    @Test
    void whatTheBankFindsPaidIsPaid() {
        ask();
        answer(InquiryAnswer.PAID);
        assertThat(last(2)).hasExactlyElementsOfTypes(PaymentInquiryAnswered.class, BsuPaid.class);
        assertRejected(() -> answer(InquiryAnswer.PAID), "paymentId", BankFault.NO_INQUIRY_OPEN);
    }

    @Test
    void whatItFindsNotPaidHasFailed() {
        ask();
        answer(InquiryAnswer.NOT_PAID);
        assertThat(last(2)).hasExactlyElementsOfTypes(PaymentInquiryAnswered.class, BsuPaymentFailed.class);
    }

    @Test
    void anAnswerAfterAPaymentMayTakeItBack() {
        record("B1", "PAID", "2024-06-10");
        record("B2", "PAID", "2024-06-11");
        answer(InquiryAnswer.NOT_PAID);
        assertThat(last(2)).hasExactlyElementsOfTypes(PaymentInquiryAnswered.class, BsuPaymentReversed.class);
    }

    /** The day is the bank's word, and is never dropped. */
    @Test
    void anAnswerThatNamesAnotherDayThanTheOneOnRecordIsRefusedWithBoth() {
        record("B1", "PAID", "2024-06-10");
        record("B2", "PAID", "2024-06-11");
        assertThatThrownBy(() -> office.aid.send(command(InquiryAnswer.PAID, "2024-06-11"), by("bank", TODAY)))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.path()).isEqualTo("happenedOn");
                                    assertThat(problem.reason().name()).isEqualTo("PAID_ON_ANOTHER_DAY");
                                    assertThat(problem.reason().english()).contains("2024-06-10", "2024-06-11");
                                    assertThat(problem.reason().indonesian()).contains("2024-06-10", "2024-06-11");
                                }));
        office.aid.send(command(InquiryAnswer.PAID, "2024-06-10"), by("bank", TODAY));
        assertThat(last(1)).hasExactlyElementsOfTypes(PaymentInquiryAnswered.class);
    }

    @Test
    void anAnswerThatChangesNothingIsRecordedAlone() {
        record("B1", "FAILED", "2024-06-10");
        record("B2", "PAID", "2024-06-11");
        answer(InquiryAnswer.NOT_PAID);
        assertThat(last(1)).hasExactlyElementsOfTypes(PaymentInquiryAnswered.class);
    }

    @Test
    void whoInstructedDoesNotAnswer() {
        ask();
        assertRejected(
                () -> office.aid.send(command(InquiryAnswer.PAID, TODAY), by("treasurer", TODAY)),
                "",
                BankFault.SAME_HAND_AS_INSTRUCTION);
    }

    @Test
    void whoNamedWhoMayCollectDoesNotAnswer() {
        PayeeNamed guardian = new PayeeNamed(
                family,
                Families.SARI,
                PayeeStanding.REPRESENTATIVE,
                Families.WAYAN,
                null,
                "COURT_DECISION",
                "7/2024",
                LocalDate.parse(TODAY),
                "ab".repeat(32));
        office.aid.happened(family, List.of(guardian), Map.of(Actor.ID, "bank"));
        ask();
        assertRejected(
                () -> office.aid.send(command(InquiryAnswer.PAID, TODAY), by("bank", TODAY)),
                "",
                BankFault.SAME_HAND_AS_PAYEE);
    }

    @Test
    void theDayIsNotAhead() {
        ask();
        assertRejected(
                () -> office.aid.send(command(InquiryAnswer.PAID, "2024-06-21"), by("bank", TODAY)),
                "happenedOn",
                BankFault.DATE_NOT_PLAUSIBLE);
    }

    @Test
    void aStrangerDidNotCollect() {
        ask();
        AnswerPaymentInquiry byAStranger = new AnswerPaymentInquiry(
                family, payment, InquiryAnswer.PAID, LocalDate.parse(TODAY), "Singaraja", "Kantor", "stranger", null);
        assertRejected(
                () -> office.aid.send(byAStranger, by("bank", TODAY)), "payeePersonId", BankFault.PAYEE_NOT_IN_FAMILY);
    }

    @Test
    void aPaymentSaysWhereItWasMade() {
        ask();
        assertRejected(() -> office.aid.send(at("", "Kantor"), by("bank", TODAY)), "branch", BankFault.VALUE_MISSING);
        assertRejected(
                () -> office.aid.send(at("Singaraja", " "), by("bank", TODAY)), "payPoint", BankFault.VALUE_MISSING);
    }

    private AnswerPaymentInquiry at(String branch, String payPoint) {
        return new AnswerPaymentInquiry(
                family, payment, InquiryAnswer.PAID, LocalDate.parse(TODAY), branch, payPoint, null, null);
    }

    private void ask() {
        office.aid.send(new OpenPaymentInquiry(family, payment), by("treasurer", TODAY));
    }

    private void record(String reference, String status, String day) {
        office.record(TODAY, BankOffice.file(reference, BankOffice.row(payment, status, day)));
    }

    private void answer(InquiryAnswer answer) {
        office.aid.send(command(answer, TODAY), by("bank", TODAY));
    }

    private AnswerPaymentInquiry command(InquiryAnswer answer, String day) {
        return new AnswerPaymentInquiry(
                family, payment, answer, LocalDate.parse(day), "Singaraja", "Kantor", null, null);
    }

    private List<Object> last(int many) {
        List<Object> since = office.since(0);
        return since.subList(since.size() - many, since.size());
    }
}
