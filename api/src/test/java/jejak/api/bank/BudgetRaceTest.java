package jejak.api.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import jejak.aid.bsu.DetermineRecipients;
import jejak.aid.bsu.DisburseBsu;
import jejak.aid.bsu.NominateRecipient;
import jejak.aid.bsu.TerminateBenefit;
import jejak.aid.budget.OpenBudget;
import jejak.aid.budget.PlanTranche;
import jejak.aid.budget.ReviseBudget;
import jejak.aid.events.BsuEvent.BenefitTerminated;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.BsuEvent.TerminationReason;
import jejak.aid.events.BudgetEvent.BudgetOpened;
import jejak.aid.events.BudgetEvent.BudgetRevised;
import jejak.api.Regency;
import jejak.api.bank.RestartedOffice.Work;
import jejak.household.ImportRegistryStatus;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.household.events.HouseholdEvent.RegistryStatus;
import jejak.ledger.RecordedEvent;
import org.junit.jupiter.api.Test;

/** Decrees, endings and revisions of one line at the same time: at no position is more reserved than the ceiling. */
class BudgetRaceTest {

    private static final int FAMILIES = 24;
    private static final long A_YEAR = 5_400_000;
    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 10);
    private static final String POVERTY = "EXTREME_POVERTY";

    private final long seed = Long.getLong("jejak.seed", System.nanoTime() & 0xffff);
    private final Random random = new Random(seed);
    private int works;

    @Test
    void theCeilingHoldsAtEveryPosition() {
        System.out.println("BudgetRaceTest seed " + seed);
        try (RestartedOffice office = new RestartedOffice(random)) {
            prepare(office);
            List<Work> all = new ArrayList<>(each("REGENT", i -> decree(i)));
            for (int i = 0; i < 8; i++) {
                all.add(by("OFFICE_HEAD", new ReviseBudget(Regency.LINE, random.nextLong(4, 16) * A_YEAR, "P/" + i)));
            }
            Collections.shuffle(all, random);
            Map<String, String> refused = office.all(JANUARY, all);
            assertThat(refused.values())
                    .as("seed %d", seed)
                    .contains("BUDGET_CEILING_EXCEEDED")
                    .isSubsetOf("BUDGET_CEILING_EXCEEDED", "CEILING_BELOW_RESERVED");
            List<Work> then = new ArrayList<>(each("TREASURER", i -> disburse(i)));
            then.addAll(each("OFFICE_HEAD", i -> terminate(i)));
            Collections.shuffle(then, random);
            office.all(LocalDate.of(2024, 6, 3), then);
            holds(office.ledger().after(-1, Integer.MAX_VALUE));
        }
    }

    private void holds(List<RecordedEvent> log) {
        long ceiling = 0;
        long reserved = 0;
        long realised = 0;
        for (RecordedEvent event : log) {
            switch (event.payload()) {
                case BudgetOpened e -> ceiling = e.ceilingRupiah();
                case BudgetRevised e -> ceiling = e.ceilingRupiah();
                case BsuRecipientDetermined e -> reserved += e.reservedRupiah();
                case BenefitTerminated e -> reserved -= e.releasedRupiah();
                case BsuDisbursementInstructed e -> realised += e.rupiah();
                default -> {}
            }
            assertThat(reserved).as("seed %d at %d", seed, event.position()).isBetween(0L, ceiling);
            assertThat(realised).as("seed %d at %d", seed, event.position()).isBetween(0L, reserved);
        }
        assertThat(realised).as("seed %d pays somebody", seed).isPositive();
    }

    private void prepare(RestartedOffice office) {
        Regency.packSteps().forEach((step, role) -> office.all(JANUARY, List.of(by(role, step))));
        OpenBudget open = new OpenBudget(Regency.LINE, "51.08", "BSU", 2024, "5.1.06.01", 9 * A_YEAR);
        PlanTranche plan = new PlanTranche(Regency.LINE, POVERTY, 1, "2024-01", "2024-04", JANUARY);
        assertThat(office.all(JANUARY, List.of(by("OFFICE_HEAD", open)))).isEmpty();
        assertThat(office.all(JANUARY, List.of(by("OFFICE_HEAD", plan)))).isEmpty();
        office.all(JANUARY, each("VILLAGE_OPERATOR", SimulatedBankTest::family));
        office.all(JANUARY, each("OFFICE_DATA_OFFICER", i -> listed(i, RegistrySource.DTKS)));
        office.all(JANUARY, each("OFFICE_DATA_OFFICER", i -> listed(i, RegistrySource.P3KE)));
        assertThat(office.all(JANUARY, each("OFFICE_VERIFIER", i -> nominate(i))))
                .isEmpty();
    }

    private List<Work> each(String role, Function<Integer, Object> command) {
        return IntStream.range(0, FAMILIES)
                .mapToObj(i -> by(role, command.apply(i)))
                .toList();
    }

    private Work by(String role, Object command) {
        return new Work("work-" + works++, role, command);
    }

    private static ImportRegistryStatus listed(int i, RegistrySource source) {
        Integer decile = source == RegistrySource.P3KE ? 1 : null;
        return new ImportRegistryStatus(SimulatedBankTest.id(i), source, "2024-01", RegistryStatus.LISTED, decile);
    }

    private static NominateRecipient nominate(int i) {
        return new NominateRecipient(SimulatedBankTest.id(i), "BSU", POVERTY, 2024, SimulatedBankTest.head(i));
    }

    private static DetermineRecipients decree(int i) {
        List<String> annex = List.of(SimulatedBankTest.id(i));
        return new DetermineRecipients("SK/" + i, JANUARY, "BSU", POVERTY, 2024, Regency.LINE, annex);
    }

    private static DisburseBsu disburse(int i) {
        return new DisburseBsu(SimulatedBankTest.id(i), "BSU", POVERTY, 2024, 1);
    }

    private static TerminateBenefit terminate(int i) {
        return new TerminateBenefit(SimulatedBankTest.id(i), "BSU", POVERTY, 2024, TerminationReason.MOVED, "2024-04");
    }
}
