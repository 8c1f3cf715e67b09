package jejak.api.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import jejak.aid.events.BankFileEvent.BankInstructionFileWritten;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.aid.events.BsuEvent.BsuPaymentFailed;
import jejak.aid.events.BsuEvent.FundsReturnedToTreasury;
import jejak.aid.events.PaymentEvent.BsuDisbursementReinstructed;
import jejak.aid.events.PaymentEvent.BsuPaymentReversed;
import jejak.aid.events.PaymentEvent.InquiryAnswer;
import jejak.aid.events.PaymentEvent.PaymentInquiryAnswered;
import jejak.aid.events.PaymentEvent.PaymentInquiryOpened;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;

/** Where the log says the money is, read by this test's own hand and by nothing of the product's. */
final class MoneyOfTheLog {

    enum Stage {
        INSTRUCTED,
        ASKED,
        PAID,
        FAILED,
        RETRIED,
        RETURNED
    }

    final Map<String, Stage> stages = new LinkedHashMap<>();
    final Map<String, Long> rupiah = new LinkedHashMap<>();
    final Map<String, LocalDate> instructed = new LinkedHashMap<>();
    final Set<String> inFile = new HashSet<>();
    final List<String> contents = new ArrayList<>();
    long firstInstructed;
    private long position = -1;

    void read(Ledger ledger) {
        for (List<RecordedEvent> page = ledger.after(position, 5_000);
                !page.isEmpty();
                page = ledger.after(position, 5_000)) {
            page.forEach(this::on);
            position = page.getLast().position();
        }
    }

    List<String> in(Stage stage, Predicate<String> which) {
        return stages.entrySet().stream()
                .filter(e -> e.getValue() == stage)
                .map(Map.Entry::getKey)
                .filter(which)
                .toList();
    }

    long sum(Stage stage) {
        return in(stage, _ -> true).stream().mapToLong(rupiah::get).sum();
    }

    private void on(RecordedEvent event) {
        LocalDate day = LocalDate.parse(
                String.valueOf(event.envelope().metadata().getOrDefault("effectiveDate", "2024-01-01")));
        switch (event.payload()) {
            case BsuDisbursementInstructed e -> {
                firstInstructed += e.rupiah();
                begin(e, day);
            }
            case BsuDisbursementReinstructed e -> {
                stages.put(e.failedPaymentId(), Stage.RETRIED);
                begin(e.asInstructed(), day);
            }
            case BankInstructionFileWritten e -> {
                inFile.addAll(e.paymentIds());
                contents.add(e.content());
            }
            case BsuPaid e -> stages.put(e.paymentId(), Stage.PAID);
            case BsuPaymentFailed e -> stages.put(e.paymentId(), Stage.FAILED);
            case BsuPaymentReversed e -> stages.put(e.paymentId(), Stage.FAILED);
            case PaymentInquiryOpened e -> stages.put(e.paymentId(), Stage.ASKED);
            case PaymentInquiryAnswered e ->
                stages.put(e.paymentId(), e.answer() == InquiryAnswer.PAID ? Stage.PAID : Stage.FAILED);
            case FundsReturnedToTreasury e -> stages.put(e.paymentId(), Stage.RETURNED);
            default -> {}
        }
    }

    private void begin(BsuDisbursementInstructed e, LocalDate day) {
        stages.put(e.paymentId(), Stage.INSTRUCTED);
        rupiah.put(e.paymentId(), e.rupiah());
        instructed.put(e.paymentId(), day);
    }
}
