package jejak.api.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import jejak.aid.bank.AnswerPaymentInquiry;
import jejak.aid.bank.OpenPaymentInquiry;
import jejak.aid.bank.RecordBankOutcomes;
import jejak.aid.bank.WriteBankFile;
import jejak.aid.bsu.DetermineRecipients;
import jejak.aid.bsu.DisburseBsu;
import jejak.aid.bsu.NominateRecipient;
import jejak.aid.bsu.RetryPayment;
import jejak.aid.bsu.ReturnFunds;
import jejak.aid.budget.OpenBudget;
import jejak.aid.budget.PlanTranche;
import jejak.aid.events.PaymentEvent.InquiryAnswer;
import jejak.api.Regency;
import jejak.api.bank.MoneyOfTheLog.Stage;
import jejak.api.bank.RestartedOffice.Work;
import jejak.household.ImportRegistryStatus;
import jejak.household.RegisterHousehold;
import jejak.household.RegisterHousehold.NewMember;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.household.events.HouseholdEvent.RegistryStatus;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.HouseholdEvent.Sex;
import org.junit.jupiter.api.Test;

/** However the bank fails, whatever is lost, repeated or stopped: no double, none missing, not one rupiah off. */
class SimulatedBankTest {

    private static final int PAYMENTS = Integer.getInteger("jejak.payments", 120);
    private static final int FAULTS_IN_HUNDRED = 20;
    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 10);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 3);
    private static final String POVERTY = "EXTREME_POVERTY";
    private static final int A_FILE = 350;

    private final long seed = Long.getLong("jejak.seed", System.nanoTime() & 0xffff);
    private final Random random = new Random(seed);
    private final SimulatedBank bank = new SimulatedBank(random, FAULTS_IN_HUNDRED);
    private final MoneyOfTheLog log = new MoneyOfTheLog();
    private int delivered;
    private int works;

    @Test
    void noPaymentIsDoubleNoneIsMissingAndNotOneRupiahIsOff() {
        System.out.println("SimulatedBankTest seed " + seed + ", payments " + PAYMENTS);
        try (RestartedOffice office = new RestartedOffice(random)) {
            prepare(office);
            office.lostInHundred = FAULTS_IN_HUNDRED;
            LocalDate day = JUNE;
            do {
                day = day.plusDays(1);
                work(office, day);
            } while (open() || day.equals(JUNE.plusDays(1)));
            System.out.println("settled after %s, %d restarts".formatted(day, office.restarts));
            settled();
        }
    }

    private void work(RestartedOffice office, LocalDate day) {
        log.read(office.ledger());
        office.all(day, files());
        log.read(office.ledger());
        log.contents.subList(delivered, log.contents.size()).forEach(bank::receive);
        delivered = log.contents.size();
        List<Work> outcomes = new ArrayList<>();
        for (String file : bank.day(day)) {
            outcomes.add(by("BANK_AGENT", new RecordBankOutcomes(Regency.LINE, file)));
        }
        assertThat(office.all(day, outcomes).values()).isSubsetOf("FILE_ALREADY_RECORDED");
        log.read(office.ledger());
        List<Work> after = new ArrayList<>();
        log.in(
                        Stage.INSTRUCTED,
                        id -> log.inFile.contains(id)
                                && log.instructed.get(id).plusDays(4).isBefore(day))
                .forEach(id -> after.add(by("TREASURER", new OpenPaymentInquiry(household(id), id))));
        log.in(Stage.ASKED, _ -> true).forEach(id -> after.add(by("BANK_AGENT", answer(id))));
        log.in(Stage.FAILED, id -> !id.endsWith("/2"))
                .forEach(id -> after.add(by("TREASURER", new RetryPayment(household(id), id))));
        log.in(Stage.FAILED, id -> id.endsWith("/2"))
                .forEach(id -> after.add(by("BANK_AGENT", new ReturnFunds(household(id), id, "STS/" + id, day))));
        assertThat(office.all(day, after)).isEmpty();
        log.read(office.ledger());
    }

    private List<Work> files() {
        List<String> unsent = log.in(Stage.INSTRUCTED, id -> !log.inFile.contains(id));
        return IntStream.iterate(0, i -> i < unsent.size(), i -> i + A_FILE)
                .mapToObj(i -> by(
                        "TREASURER",
                        new WriteBankFile(
                                Regency.LINE, POVERTY, 1, unsent.subList(i, Math.min(unsent.size(), i + A_FILE)))))
                .toList();
    }

    private AnswerPaymentInquiry answer(String id) {
        SimulatedBank.Entry entry = bank.entry(id);
        InquiryAnswer found = entry.paid() ? InquiryAnswer.PAID : InquiryAnswer.NOT_PAID;
        return new AnswerPaymentInquiry(household(id), id, found, entry.on(), "Singaraja", "Kantor", null, null);
    }

    private boolean open() {
        return log.stages.values().stream()
                .anyMatch(stage -> stage == Stage.INSTRUCTED || stage == Stage.ASKED || stage == Stage.FAILED);
    }

    /** The bank's own books against the log, payment by payment and in all. */
    private void settled() {
        assertThat(log.firstInstructed).isEqualTo(PAYMENTS * 1_800_000L);
        assertThat(log.sum(Stage.PAID) + log.sum(Stage.RETURNED)).isEqualTo(log.firstInstructed);
        Map<String, Long> received = new HashMap<>();
        bank.books().forEach((id, entry) -> {
            assertThat(log.stages.get(id) == Stage.PAID)
                    .as("seed %d: %s in the log as in the bank's books", seed, id)
                    .isEqualTo(entry.paid());
            if (entry.paid()) {
                received.merge(household(id), entry.rupiah(), Long::sum);
            }
        });
        assertThat(received.values()).as("seed %d: nobody is paid twice", seed).containsOnly(1_800_000L);
        assertThat(received.values().stream().mapToLong(r -> r).sum()).isEqualTo(log.sum(Stage.PAID));
        assertThat(bank.books()).hasSameSizeAs(log.stages);
    }

    private void prepare(RestartedOffice office) {
        Regency.packSteps()
                .forEach((step, role) ->
                        assertThat(office.all(JANUARY, List.of(by(role, step)))).isEmpty());
        long ceiling = PAYMENTS * 12 * 450_000L;
        once(office, "OFFICE_HEAD", new OpenBudget(Regency.LINE, "51.08", "BSU", 2024, "5.1.06.01", ceiling));
        once(office, "OFFICE_HEAD", new PlanTranche(Regency.LINE, POVERTY, 1, "2024-01", "2024-04", JUNE));
        each(office, JANUARY, i -> by("VILLAGE_OPERATOR", family(i)));
        for (RegistrySource source : List.of(RegistrySource.DTKS, RegistrySource.P3KE)) {
            Integer decile = source == RegistrySource.P3KE ? 1 : null;
            each(
                    office,
                    JANUARY,
                    i -> by(
                            "OFFICE_DATA_OFFICER",
                            new ImportRegistryStatus(id(i), source, "2024-01", RegistryStatus.LISTED, decile)));
        }
        each(office, JANUARY, i -> by("OFFICE_VERIFIER", new NominateRecipient(id(i), "BSU", POVERTY, 2024, head(i))));
        List<String> all =
                IntStream.range(0, PAYMENTS).mapToObj(SimulatedBankTest::id).toList();
        for (int from = 0; from < PAYMENTS; from += 1_000) {
            List<String> annex = all.subList(from, Math.min(PAYMENTS, from + 1_000));
            once(
                    office,
                    "REGENT",
                    new DetermineRecipients("SK/" + from, JANUARY, "BSU", POVERTY, 2024, Regency.LINE, annex));
        }
        each(office, JUNE, i -> by("TREASURER", new DisburseBsu(id(i), "BSU", POVERTY, 2024, 1)));
    }

    private void once(RestartedOffice office, String role, Object command) {
        assertThat(office.all(JANUARY, List.of(by(role, command)))).isEmpty();
    }

    private void each(RestartedOffice office, LocalDate day, IntFunction<Work> work) {
        assertThat(office.all(day, IntStream.range(0, PAYMENTS).mapToObj(work).toList()))
                .isEmpty();
    }

    private Work by(String role, Object command) {
        return new Work("work-" + works++, role, command);
    }

    static RegisterHousehold family(int i) {
        NewMember head = new NewMember(
                head(i),
                "9908%02d410180%04d".formatted(1 + i / 9_000, 1 + i % 9_000),
                "Ni Luh Sari",
                LocalDate.of(1980, 1, 1),
                Sex.FEMALE,
                Relation.HEAD,
                Occupation.FARMER);
        return new RegisterHousehold(
                id(i),
                "51.08.08.2010",
                "Kajanan",
                "990801%010d".formatted(i + 1),
                "Jalan Contoh 1",
                List.of(head),
                IntakeChannel.VILLAGE_OPERATOR);
    }

    static String id(int i) {
        return new UUID(0x4000L, 0x8000_0000_0000_0000L + i).toString();
    }

    static String head(int i) {
        return new UUID(0x4001L, 0x8000_0000_0000_0000L + i).toString();
    }

    private static String household(String payment) {
        return payment.split("/", 2)[0];
    }
}
