package jejak.api.bank;

import static jejak.api.bank.SimulatedBankTest.head;
import static jejak.api.bank.SimulatedBankTest.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import jejak.aid.bsu.NominateRecipient;
import jejak.aid.bsu.TerminateBenefit;
import jejak.aid.budget.OpenBudget;
import jejak.aid.events.BsuEvent.BenefitTerminated;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.events.BsuEvent.TerminationReason;
import jejak.aid.events.PlaceEvent.RecipientPromoted;
import jejak.aid.events.PlaceEvent.RecipientWaitlisted;
import jejak.aid.events.QuotaEvent.PlaceHeld;
import jejak.aid.events.QuotaEvent.PlacesOpened;
import jejak.aid.events.QuotaEvent.QuotaSet;
import jejak.aid.quota.PromoteRecipient;
import jejak.aid.quota.SetQuota;
import jejak.api.Regency;
import jejak.api.bank.RestartedOffice.Work;
import jejak.household.ImportRegistryStatus;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.household.events.HouseholdEvent.RegistryStatus;
import jejak.ledger.RecordedEvent;
import org.junit.jupiter.api.Test;

/** Nominations, endings, promotions and quotas, the first too, at the same time: never have more families a place. */
class QuotaRaceTest {

    private static final int FAMILIES = 24;
    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 10);
    private static final String POVERTY = "EXTREME_POVERTY";

    private final long seed = Long.getLong("jejak.seed", System.nanoTime() & 0xffff);
    private final Random random = new Random(seed);
    private int works;

    @Test
    void noMorePlacesThanTheQuotaAtAnyPosition() {
        System.out.println("QuotaRaceTest seed " + seed);
        try (RestartedOffice office = new RestartedOffice(random)) {
            prepare(office);
            List<Work> nominations = new ArrayList<>(each("OFFICE_VERIFIER", i -> nominate(i)));
            Collections.shuffle(nominations, random);
            List<Work> first = new ArrayList<>(nominations.subList(0, FAMILIES / 2));
            first.add(random.nextInt(5), by("REGENT", quota(FAMILIES / 2 + 2)));
            assertThat(office.all(JANUARY, first)).as("seed %d", seed).isEmpty();
            List<Work> others = new ArrayList<>(nominations.subList(FAMILIES / 2, FAMILIES));
            for (int i = 0; i < 4; i++) {
                others.add(by("REGENT", quota(random.nextInt(4, FAMILIES / 2 + 2))));
            }
            Collections.shuffle(others, random);
            assertThat(new HashSet<>(office.all(JANUARY, others).values()))
                    .as("seed %d", seed)
                    .isSubsetOf("QUOTA_BELOW_TAKEN");
            List<Work> then = new ArrayList<>(each("OFFICE_HEAD", i -> end(i)).subList(0, FAMILIES / 2 + 1));
            then.addAll(each("OFFICE_DATA_OFFICER", i -> new PromoteRecipient(id(i), "BSU", POVERTY, 2024)));
            Collections.shuffle(then, random);
            office.all(JANUARY, then);
            office.all(JANUARY, each("OFFICE_DATA_OFFICER", i -> new PromoteRecipient(id(i), "BSU", POVERTY, 2024)));
            holds(office.ledger().after(-1, Integer.MAX_VALUE));
        }
    }

    private void holds(List<RecordedEvent> log) {
        Set<String> placed = new HashSet<>();
        Map<String, String> firstSaid = new HashMap<>();
        int quota = Integer.MAX_VALUE;
        int promoted = 0;
        int opened = 0;
        for (RecordedEvent event : log) {
            switch (event.payload()) {
                case PlacesOpened e -> {
                    opened++;
                    assertThat(e.held())
                            .as("seed %d: nobody is nominated beside the book", seed)
                            .extracting(PlaceHeld::householdId)
                            .containsExactlyInAnyOrderElementsOf(placed);
                }
                case QuotaSet e -> quota = e.places();
                case BsuRecipientNominated e -> {
                    placed.add(e.householdId());
                    firstSaid.putIfAbsent(e.householdId(), "placed");
                }
                case RecipientWaitlisted e -> firstSaid.putIfAbsent(e.householdId(), "waits");
                case RecipientPromoted _ -> promoted++;
                case BenefitTerminated e -> placed.remove(e.householdId());
                default -> {}
            }
            assertThat(placed.size())
                    .as("seed %d at %d", seed, event.position())
                    .isLessThanOrEqualTo(quota);
        }
        assertThat(opened).as("seed %d opens one book", seed).isOne();
        assertThat(firstSaid).as("seed %d: everybody was heard", seed).hasSize(FAMILIES);
        assertThat(promoted).as("seed %d promotes somebody", seed).isPositive();
    }

    private void prepare(RestartedOffice office) {
        Regency.packSteps().forEach((step, role) -> office.all(JANUARY, List.of(by(role, step))));
        OpenBudget open = new OpenBudget(Regency.LINE, "51.08", "BSU", 2024, "5.1.06.01", 1_000_000_000);
        assertThat(office.all(JANUARY, List.of(by("OFFICE_HEAD", open)))).isEmpty();
        office.all(JANUARY, each("VILLAGE_OPERATOR", SimulatedBankTest::family));
        office.all(JANUARY, each("OFFICE_DATA_OFFICER", i -> listed(i, RegistrySource.DTKS)));
        office.all(JANUARY, each("OFFICE_DATA_OFFICER", i -> listed(i, RegistrySource.P3KE)));
    }

    private List<Work> each(String role, IntFunction<Object> command) {
        return IntStream.range(0, FAMILIES)
                .mapToObj(i -> by(role, command.apply(i)))
                .toList();
    }

    private Work by(String role, Object command) {
        return new Work("work-" + works++, role, command);
    }

    private static ImportRegistryStatus listed(int i, RegistrySource source) {
        Integer decile = source == RegistrySource.P3KE ? 1 : null;
        return new ImportRegistryStatus(id(i), source, "2024-01", RegistryStatus.LISTED, decile);
    }

    private static SetQuota quota(int places) {
        return new SetQuota(Regency.LINE, POVERTY, null, places, "SK/KUOTA");
    }

    private static NominateRecipient nominate(int i) {
        return new NominateRecipient(id(i), "BSU", POVERTY, 2024, head(i));
    }

    private static TerminateBenefit end(int i) {
        return new TerminateBenefit(id(i), "BSU", POVERTY, 2024, TerminationReason.RESIGNED, null);
    }
}
