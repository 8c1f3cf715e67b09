package jejak.aid.bank;

import static jejak.aid.Commands.assertRejected;
import static jejak.aid.bank.BankOffice.file;
import static jejak.aid.bank.BankOffice.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jejak.aid.Commands;
import jejak.aid.Families;
import jejak.aid.Packs;
import jejak.aid.budget.BudgetFault;
import jejak.aid.events.BankFileEvent.BankOutcomesRecorded;
import jejak.aid.events.BankFileEvent.FileFormat;
import jejak.aid.events.BankFileEvent.OutcomeFinding;
import jejak.aid.events.BankFileEvent.OutcomeVerdict;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.aid.events.BsuEvent.BsuPaymentFailed;
import jejak.aid.events.PayeeEvent.PayeeNamed;
import jejak.aid.events.PayeeEvent.PayeeStanding;
import jejak.aid.events.PaymentEvent.BsuPaymentReversed;
import jejak.aid.events.PaymentEvent.InquiryCause;
import jejak.aid.events.PaymentEvent.PaymentInquiryAnswered;
import jejak.aid.events.PaymentEvent.PaymentInquiryOpened;
import jejak.kernel.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordBankOutcomesTest {

    private static final String DAY = "2024-06-10";
    private static final String NEXT = "2024-06-11";
    private static final String TODAY = "2024-06-20";

    private final BankOffice office = new BankOffice(2);
    private final String one = office.payment(0);

    @AfterEach
    void stop() {
        office.close();
    }

    @Test
    void takesTheWholeFileInOneCommit() {
        office.aid.commits().clear();
        BankOutcomesRecorded said =
                office.record(TODAY, file("BPD-1", row(one, "PAID", DAY), row(office.payment(1), "FAILED", DAY)));
        assertThat(office.since(0)).hasExactlyElementsOfTypes(BsuPaid.class);
        assertThat(office.since(1)).hasExactlyElementsOfTypes(BsuPaymentFailed.class);
        assertThat(office.aid.commits()).hasSize(1);
        assertThat(said.taken()).isEqualTo(2);
        assertThat(said.findings()).isEmpty();
        assertThat(said.totalRupiah()).isEqualTo(2 * BankOffice.RUPIAH);
    }

    @Test
    void readsTheFixedWidthSampleAsWell() {
        try (BankOffice fixed = new BankOffice(1, Packs.buleleng().replace("format: CSV", "format: FIXED_WIDTH"))) {
            fixed.record(TODAY, file(FileFormat.FIXED_WIDTH, "BPD-1", List.of(row(fixed.payment(0), "PAID", DAY))));
            assertThat(fixed.since(0)).hasExactlyElementsOfTypes(BsuPaid.class);
        }
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        String content = file("BPD-1", row(one, "PAID", DAY));
        office.record(TODAY, content);
        assertRejected(() -> office.record(TODAY, content), "content", BankFault.FILE_ALREADY_RECORDED);
        assertThat(office.since(0)).hasSize(1);
    }

    @Test
    void aFileSentForAWrongLineIsStillTakenForItsOwn() {
        String content = file("BPD-1", row(one, "PAID", DAY));
        office.aid.send(new RecordBankOutcomes("budget:51.08:OTHER:2024", content), Commands.by("bank", TODAY));
        assertThat(office.since(0)).isEmpty();
        assertThat(office.record(TODAY, content).taken()).isEqualTo(1);
    }

    @Test
    void aRepeatedRowInAnotherFileIsNamedAndChangesNothing() {
        office.record(TODAY, file("BPD-1", row(one, "PAID", DAY)));
        finds(file("BPD-2", row(one, "PAID", DAY)), OutcomeVerdict.REPEATED);
        assertThat(office.since(0)).hasExactlyElementsOfTypes(BsuPaid.class);
    }

    @Test
    void aSecondPaymentOnAnotherDayIsAskedAbout() {
        office.record(TODAY, file("BPD-1", row(one, "PAID", DAY)));
        finds(file("BPD-2", row(one, "PAID", NEXT)), OutcomeVerdict.CONTRADICTORY);
        asked(InquiryCause.CONTRADICTORY_ANSWER);
    }

    @Test
    void aWrongAmountIsAskedAbout() {
        finds(file("BPD-1", row(one, "PAID", 1_800_001, DAY)), OutcomeVerdict.WRONG_AMOUNT);
        asked(InquiryCause.WRONG_AMOUNT);
        finds(file("BPD-2", row(one, "PAID", DAY)), OutcomeVerdict.UNDER_INQUIRY);
        assertThat(office.since(0)).hasSize(1);
    }

    @Test
    void anUnclearAnswerIsAskedAboutUntilTheBankKnows() {
        finds(file("BPD-1", row(one, "UNCLEAR", DAY)), OutcomeVerdict.UNCLEAR);
        asked(InquiryCause.UNCLEAR_ANSWER);
        assertThat(office.record(TODAY, file("BPD-2", row(one, "PAID", NEXT))).taken())
                .isEqualTo(1);
        assertThat(office.since(0))
                .hasExactlyElementsOfTypes(PaymentInquiryOpened.class, PaymentInquiryAnswered.class, BsuPaid.class);
    }

    @Test
    void whatIsTakenBackIsWithTheBank() {
        BankOutcomesRecorded said =
                office.record(TODAY, file("BPD-1", row(one, "REVERSED", NEXT), row(one, "PAID", DAY)));
        assertThat(said.findings()).isEmpty();
        assertThat(office.since(0)).hasExactlyElementsOfTypes(BsuPaid.class, BsuPaymentReversed.class);
    }

    @Test
    void aReversalBeforeItsPaymentCountsAndThePaymentIsLate() {
        finds(file("BPD-1", row(one, "REVERSED", NEXT)), OutcomeVerdict.OUT_OF_ORDER);
        finds(file("BPD-2", row(one, "PAID", DAY)), OutcomeVerdict.LATE);
        assertThat(office.since(0)).hasExactlyElementsOfTypes(BsuPaymentReversed.class);
    }

    @Test
    void aPaymentAfterAFailureIsAskedAboutAndNotTaken() {
        office.record(TODAY, file("BPD-1", row(one, "FAILED", DAY)));
        finds(file("BPD-2", row(one, "PAID", NEXT)), OutcomeVerdict.CONTRADICTORY);
        assertThat(office.since(0)).hasExactlyElementsOfTypes(BsuPaymentFailed.class, PaymentInquiryOpened.class);
    }

    @Test
    void unknownReferencesImpossibleDatesAndStrangersAreNamed() {
        String unknown = "0f3f1f7a-5f1c-4f6e-9d0a-999999999999/BSU/EXTREME_POVERTY/2024/T1";
        BankOutcomesRecorded said = office.record(
                TODAY,
                file(
                        "BPD-1",
                        row(unknown, "PAID", DAY),
                        row(one, "PAID", "2024-06-21"),
                        row(office.payment(1), "PAID", DAY).replace("Perbekel,,", "Perbekel,stranger,")));
        assertThat(said.findings())
                .containsExactly(
                        new OutcomeFinding(2, null, BankOffice.RUPIAH, OutcomeVerdict.UNKNOWN_REFERENCE),
                        new OutcomeFinding(3, one, BankOffice.RUPIAH, OutcomeVerdict.DATE_NOT_POSSIBLE),
                        new OutcomeFinding(
                                4, office.payment(1), BankOffice.RUPIAH, OutcomeVerdict.PAYEE_NOT_IN_FAMILY));
    }

    @Test
    void whoDiedBeforeTheDayWasNotPaid() {
        office.aid.happened(
                office.households.getFirst(),
                List.of(Families.died(office.households.getFirst(), Families.SARI, LocalDate.of(2024, 6, 5))));
        finds(file("BPD-1", row(one, "PAID", DAY)), OutcomeVerdict.PAYEE_NOT_IN_FAMILY);
    }

    @Test
    void theHeirOfWhoDiedIsPaidAndNotByTheWordOfWhoNamedThem() {
        String family = office.households.getFirst();
        PayeeNamed heir = new PayeeNamed(
                family,
                Families.SARI,
                PayeeStanding.HEIR,
                Families.WAYAN,
                null,
                "HEIR_LETTER",
                "470/1",
                LocalDate.of(2024, 6, 6),
                "ab".repeat(32));
        office.aid.happened(family, List.of(Families.died(family, Families.SARI, LocalDate.of(2024, 6, 5))));
        office.aid.happened(family, List.of(heir), Map.of(Actor.ID, "verifier"));
        String paid = row(one, "PAID", DAY).replace("Perbekel,,", "Perbekel," + Families.WAYAN + ",");
        assertRejected(
                () -> office.aid.send(
                        new RecordBankOutcomes(BankOffice.LINE, file("BPD-1", paid)), Commands.by("verifier", TODAY)),
                "content.lines[2]",
                BankFault.SAME_HAND_AS_PAYEE);
        assertThat(office.record(TODAY, file("BPD-1", paid)).findings()).isEmpty();
    }

    @Test
    void aFileOfNoBudgetLineIsRefused() {
        RecordBankOutcomes command = new RecordBankOutcomes("BSU 2024", file("BPD-1", row(one, "PAID", DAY)));
        assertRejected(
                () -> office.aid.send(command, Commands.by("bank", TODAY)),
                "budgetLineId",
                BudgetFault.BUDGET_LINE_ID_DOES_NOT_MATCH);
    }

    @Test
    void whoInstructedDoesNotRecordTheOutcome() {
        RecordBankOutcomes command = new RecordBankOutcomes(BankOffice.LINE, file("BPD-1", row(one, "PAID", DAY)));
        assertRejected(
                () -> office.aid.send(command, Commands.by("treasurer", TODAY)),
                "content.lines[2]",
                BankFault.SAME_HAND_AS_INSTRUCTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "H,JEJAK-OUTCOME,1,B,2024-06-12\n", "D,1\nT,1,1\n", "1234"})
    void aFileWithoutHeadOrTailIsRefused(String content) {
        assertRejected(() -> office.record(TODAY, content), "content", BankFault.FILE_EMPTY);
    }

    @Test
    void aFileThatWasCutOrChangedIsRefusedWhole() {
        String whole = file("BPD-1", row(one, "PAID", DAY), row(office.payment(1), "PAID", DAY));
        String cut = whole.replaceFirst("D,2.*\n", "");
        assertRejected(() -> office.record(TODAY, cut), "content", BankFault.TOTALS_DO_NOT_MATCH);
        assertRejected(
                () -> office.record(TODAY, whole.replaceFirst("PAID", "PIAD")),
                "content.lines[2]",
                BankFault.LINE_NOT_READABLE);
        assertThat(office.since(0)).isEmpty();
        assertThat(office.since(1)).isEmpty();
    }

    @Test
    void aSecondHeadOrTailWithinTheFileIsNotReadable() {
        String whole = file("BPD-1", row(one, "PAID", DAY));
        assertRejected(() -> office.record(TODAY, whole + whole), "content.lines[3]", BankFault.LINE_NOT_READABLE);
        assertRejected(
                () -> office.record(TODAY, whole.lines().findFirst().orElseThrow() + "\n" + whole),
                "content.lines[2]",
                BankFault.LINE_NOT_READABLE);
        assertThat(office.since(0)).isEmpty();
    }

    private void finds(String content, OutcomeVerdict verdict) {
        assertThat(office.record(TODAY, content).findings())
                .extracting(OutcomeFinding::verdict)
                .containsExactly(verdict);
    }

    private void asked(InquiryCause cause) {
        assertThat(office.since(0).getLast())
                .isInstanceOfSatisfying(
                        PaymentInquiryOpened.class, e -> assertThat(e.cause()).isEqualTo(cause));
    }
}
