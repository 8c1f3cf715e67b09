package jejak.aid.bank;

import static jejak.aid.Commands.by;
import static jejak.aid.Families.SARI;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jejak.aid.AidOnAxon;
import jejak.aid.Families;
import jejak.aid.Packs;
import jejak.aid.bsu.DetermineRecipients;
import jejak.aid.bsu.DisburseBsu;
import jejak.aid.bsu.NominateRecipient;
import jejak.aid.budget.OpenBudget;
import jejak.aid.budget.PlanTranche;
import jejak.aid.events.BankFileEvent.BankInstructionFileWritten;
import jejak.aid.events.BankFileEvent.BankOutcomesRecorded;
import jejak.aid.events.BankFileEvent.FileFormat;

/** An office whose families are instructed for the first tranche, and the files it exchanges with its bank. */
final class BankOffice implements AutoCloseable {

    static final String LINE = "budget:51.08:BSU:2024";
    static final String TRANCHE = "bankfile:51.08:BSU:2024:EXTREME_POVERTY:T1";
    static final String INSTRUCTED = "2024-06-03";
    static final long RUPIAH = 1_800_000;

    final AidOnAxon aid;
    final List<String> households = new ArrayList<>();

    BankOffice(int families) {
        this(families, Packs.buleleng());
    }

    BankOffice(int families, String pack) {
        aid = new AidOnAxon(Packs.shelf(pack));
        aid.send(new OpenBudget(LINE, "51.08", "BSU", 2024, "5.1.05.01", 5_000_000_000L), INSTRUCTED);
        aid.send(
                new PlanTranche(LINE, "EXTREME_POVERTY", 1, "2024-01", "2024-04", LocalDate.parse(INSTRUCTED)),
                INSTRUCTED);
        for (int i = 0; i < families; i++) {
            String id = "0f3f1f7a-5f1c-4f6e-9d0a-%012d".formatted(i);
            households.add(id);
            aid.happened(id, Families.extremelyPoor(id));
            aid.send(new NominateRecipient(id, "BSU", "EXTREME_POVERTY", 2024, SARI), by("verifier", INSTRUCTED));
        }
        aid.send(
                new DetermineRecipients(
                        "460/1/2024", LocalDate.parse(INSTRUCTED), "BSU", "EXTREME_POVERTY", 2024, LINE, households),
                by("regent", INSTRUCTED));
        households.forEach(
                id -> aid.send(new DisburseBsu(id, "BSU", "EXTREME_POVERTY", 2024, 1), by("treasurer", INSTRUCTED)));
    }

    String payment(int family) {
        return households.get(family) + "/BSU/EXTREME_POVERTY/2024/T1";
    }

    List<String> payments() {
        return households.stream()
                .map(id -> id + "/BSU/EXTREME_POVERTY/2024/T1")
                .toList();
    }

    BankInstructionFileWritten write(List<String> payments) {
        aid.send(new WriteBankFile(LINE, "EXTREME_POVERTY", 1, payments), by("treasurer", INSTRUCTED));
        return (BankInstructionFileWritten) aid.log(TRANCHE).getLast();
    }

    BankOutcomesRecorded record(String day, String content) {
        RecordBankOutcomes command = new RecordBankOutcomes(LINE, content);
        aid.send(command, by("bank", day));
        return (BankOutcomesRecorded) aid.log(command.bankFileId()).getLast();
    }

    /** What the log of a family says after its instruction. */
    List<Object> since(int family) {
        List<Object> log = aid.log(households.get(family));
        return log.subList(7, log.size());
    }

    static String row(String payment, String status, String day) {
        return row(payment, status, RUPIAH, day);
    }

    static String row(String payment, String status, long rupiah, String day) {
        return "%s,%s,%d,%s,Singaraja,Kantor Perbekel,,%s"
                .formatted(payment, status, rupiah, day, status.equals("FAILED") ? "ABSENT" : "");
    }

    /** A file of outcomes as the bank sends it. */
    static String file(String reference, String... rows) {
        return file(FileFormat.CSV, reference, List.of(rows));
    }

    static String file(FileFormat format, String reference, List<String> rows) {
        StringBuilder text = new StringBuilder(
                Layout.OUTCOME.line(format, List.of("H", "JEJAK-OUTCOME", "1", reference, "2024-06-12")));
        long total = 0;
        for (int i = 0; i < rows.size(); i++) {
            List<String> values = new ArrayList<>(List.of("D", Integer.toString(i + 1)));
            values.addAll(List.of(rows.get(i).split(",", -1)));
            total += Long.parseLong(values.get(4));
            text.append(Layout.OUTCOME.line(format, values));
        }
        return text.append(Layout.OUTCOME.line(format, List.of("T", rows.size(), total)))
                .toString();
    }

    @Override
    public void close() {
        aid.close();
    }
}
