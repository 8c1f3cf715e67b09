package jejak.api.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import jejak.aid.rulepack.office.BankFiles;
import jejak.api.Office;
import jejak.api.OfficeTest;
import jejak.api.Regency;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What a tired clerk gets wrong about a payment is refused with a remedy, and no rupiah comes back twice. */
@OfficeTest
class PaymentsOverHttpTest {

    @Autowired
    private Office office;

    @Test
    void whatPartlyCameBackAsOverpaidIsNotReturnedAsAWholeBesides() {
        Recipient family = Recipient.of(office);
        family.instructed("2024-02-05");
        family.paid("2024-02-10");
        Map<String, Object> death =
                Map.of("personId", family.head, "diedOn", "2024-01-30", "newHeadPersonId", family.daughter);
        String died = eventId(family.does("VILLAGE_OPERATOR", "RecordDeath", "2024-02-20", death));
        Map<String, Object> cause =
                Map.of("programme", "BSU", "category", "EXTREME_POVERTY", "year", 2024, "causeEventId", died);
        family.does("OFFICE_HEAD", "EstablishOverpayment", "2024-03-01", cause);
        assertThat(Recipient.faults(recovered(family, "2024-02-09"))).containsExactly("recoveredOn DATE_NOT_PLAUSIBLE");
        assertThat(Recipient.faults(recovered(family, "2024-03-05"))).isEmpty();

        assertThat(Recipient.faults(family.returned("2024-03-10"))).containsExactly("paymentId PARTLY_RECOVERED");
    }

    @Test
    void nobodyTellsTheBankBeforeTheTrancheMayBePaidNorBeforeTheMoneyCameBack() {
        Recipient family = Recipient.of(office);
        assertThat(Recipient.faults(family.instructed("2014-02-05")))
                .containsExactly(
                        "context.effectiveDate TRANCHE_NOT_YET_PAYABLE", "context.effectiveDate DATE_BEFORE_DECREE");
        assertThat(Recipient.types(family.instructed("2024-02-05"))).containsExactly("aid.BsuDisbursementInstructed");
        failed(family);
        assertThat(Recipient.faults(retried(family, "2024-02-11")))
                .containsExactly("context.effectiveDate DATE_BEFORE_EARLIER_STEP");
        assertThat(Recipient.faults(family.returned("2024-02-20"))).isEmpty();
        assertThat(Recipient.faults(family.instructed("2024-02-19")))
                .containsExactly("context.effectiveDate DATE_BEFORE_EARLIER_STEP");
        assertThat(Recipient.types(family.instructed("2024-02-20"))).containsExactly("aid.BsuDisbursementInstructed");
    }

    @Test
    void theBanksAnswerSaysWhereItPaidAndNotBeforeItWasTold() {
        Recipient family = Recipient.of(office);
        family.instructed("2024-02-05");
        family.told("2024-02-10", "UNCLEAR");
        assertThat(Recipient.faults(answered(family, "2024-02-04", "Seririt")))
                .containsExactly("happenedOn DATE_NOT_PLAUSIBLE");
        assertThat(Recipient.faults(answered(family, "2024-02-09", " "))).containsExactly("branch VALUE_MISSING");
        assertThat(Recipient.types(answered(family, "2024-02-09", "Seririt")))
                .containsExactly("aid.PaymentInquiryAnswered", "aid.BsuPaid");
    }

    @Test
    void whatTheBankConfirmedIsNotAskedForAgain() {
        Recipient family = Recipient.of(office);
        family.instructed("2024-02-05");
        family.told("2024-02-10", "PAID");
        assertThat(Recipient.types(family.told("2024-02-12", "PAID"))).contains("aid.PaymentInquiryOpened");
        answered(family, "2024-02-10", "Seririt");

        assertThat(Recipient.types(family.told("2024-02-10", "PAID"))).containsExactly("aid.BankOutcomesRecorded");
        assertThat(Recipient.faults(family.returned("2024-02-09")))
                .containsExactly("returnedOn DATE_BEFORE_EARLIER_STEP");
    }

    @Test
    void aFileIsReadAsTheBankMeantItOrNotAtAll() {
        Recipient family = Recipient.of(office);
        family.instructed("2024-02-05");
        String row = "D,1,%s,PAID,1350000,2024-02-10,Seririt,Kantor,,".formatted(family.payment());
        String whole =
                "H,JEJAK-OUTCOME,1,B/%s,2024-02-11\r\n%s\r\nT,1,1350000\r\n".formatted(family.id.substring(0, 8), row);
        assertThat(Recipient.faults(family.file(whole.replace("JEJAK-OUTCOME,1", "JEJAK-OUTCOME,2"))))
                .containsExactly("content.lines[1] LINE_NOT_READABLE");
        String most = Long.toString(Long.MAX_VALUE);
        assertThat(Recipient.faults(family.file(whole.replace("1350000", most))))
                .containsExactly("content.lines[2] LINE_NOT_READABLE");

        assertThat(Recipient.types(family.file("\uFEFF" + whole + "\r\n")))
                .containsExactlyInAnyOrder("aid.BsuPaid", "aid.BankOutcomesRecorded");
    }

    @Test
    void theLongestFileOfThePackComesInWhole() {
        Regency.setsItsRulesAndMoney(office);
        List<String> rows = IntStream.rangeClosed(1, BankFiles.MOST_ROWS)
                .mapToObj(i -> "D,%d,%s,PAID,1350000,2024-02-10,%s,%s,%s,"
                        .formatted(
                                i,
                                UUID.randomUUID() + "/BSU/DISABILITY_NON_PROGRAM/2024/T1",
                                "S".repeat(40),
                                "K".repeat(80),
                                UUID.randomUUID()))
                .toList();
        String file = "H,JEJAK-OUTCOME,1,%s,2024-02-11\n%s\nT,%d,%d\n"
                .formatted(
                        UUID.randomUUID(),
                        String.join("\n", rows),
                        BankFiles.MOST_ROWS,
                        BankFiles.MOST_ROWS * 1_350_000L);
        JsonNode taken = office.send(
                "RecordBankOutcomes",
                Map.of("budgetLineId", Regency.LINE, "content", file),
                Office.context("BANK_AGENT", "2024-03-20"));

        assertThat(Recipient.types(taken)).containsExactly("aid.BankOutcomesRecorded");
    }

    @Test
    void aCeilingBelowWhatIsReservedIsRefusedWithWhatIsReserved() {
        Recipient.of(office);
        Map<String, Object> slip = Map.of("budgetLineId", Regency.LINE, "ceilingRupiah", 1, "regulation", "APBD-P/1");
        JsonNode refused = office.send("ReviseBudget", slip, Office.context("REGENT", "2024-03-01"));

        assertThat(Recipient.faults(refused)).containsExactly("budgetLineId CEILING_BELOW_RESERVED");
        assertThat(refused.at("/userErrors/0/message").asString()).doesNotContain("Rp-");
    }

    private static JsonNode recovered(Recipient family, String day) {
        Map<String, Object> part = Map.of(
                "overpaymentId",
                family.id + "/overpayment/1",
                "programme",
                "BSU",
                "rupiah",
                100_000,
                "stsNumber",
                "STS/2",
                "recoveredOn",
                day);
        return family.send("BANK_AGENT", "RecoverOverpayment", "2024-03-06", part);
    }

    private static void failed(Recipient family) {
        Map<String, Object> absent =
                Map.of("paymentId", family.payment(), "reason", "ABSENT", "failedOn", "2024-02-12");
        family.does("BANK_AGENT", "FailPayment", "2024-02-12", absent);
    }

    private static JsonNode retried(Recipient family, String day) {
        return family.send("TREASURER", "RetryPayment", day, Map.of("paymentId", family.payment()));
    }

    private static JsonNode answered(Recipient family, String day, String branch) {
        Map<String, Object> paid = Map.of(
                "paymentId",
                family.payment(),
                "answer",
                "PAID",
                "happenedOn",
                day,
                "branch",
                branch,
                "payPoint",
                "Kantor");
        return family.send("BANK_AGENT", "AnswerPaymentInquiry", "2024-02-15", paid);
    }

    private static String eventId(JsonNode payload) {
        return payload.at("/events/0/eventId").asString();
    }
}
