package jejak.aid.bsu;

import static jejak.aid.Families.SARI_FAMILY;
import static jejak.aid.Families.WAYAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.ToLongFunction;
import jejak.aid.Families;
import jejak.aid.bsu.benefit.Payment;
import jejak.aid.events.BsuEvent;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.FundsReturnedToTreasury;
import jejak.aid.events.BudgetEvent;
import jejak.aid.events.PaymentEvent;
import jejak.aid.events.PaymentEvent.BsuDisbursementReinstructed;
import jejak.aid.events.PaymentEvent.BsuReservationReleased;
import jejak.deliberation.events.HouseholdDecisionEvent;
import jejak.household.events.HouseholdEvent;
import jejak.kernel.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseholdAidHistoryTest {

    private static final int HISTORIES = 150;
    private static final int STEPS = 60;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 17, 20240610, 51_08_08_2010L})
    void holdsWhateverHappensInWhateverOrder(long seed) {
        Set<Class<?>> seen = new HashSet<>();
        for (int i = 0; i < HISTORIES; i++) {
            seen.addAll(new History(seed * 1_000 + i).play(STEPS));
        }
        assertThat(seen)
                .as("seed %d reaches every event", seed)
                .contains(BsuEvent.class.getPermittedSubclasses())
                .contains(BsuReservationReleased.class, BsuDisbursementReinstructed.class);
    }

    @Test
    void anyOtherSeedHoldsToo() {
        long seed = System.nanoTime();
        System.out.println("HouseholdAidHistoryTest seed " + seed);
        for (int i = 0; i < HISTORIES; i++) {
            new History(seed + i).play(STEPS);
        }
    }

    /** One family's random life, with the ledger's claims kept beside it. */
    private static final class History {

        private final long seed;
        private final Random random;
        private final RandomAid next;
        private final List<Object> log = new ArrayList<>();
        private final Set<String> months = new HashSet<>();
        private HouseholdAidState state = HouseholdAidState.NONE;
        private LocalDate today = LocalDate.of(2024, 6, 10);
        private long reserved;
        private long realised;

        History(long seed) {
            this.seed = seed;
            this.random = new Random(seed);
            this.next = new RandomAid(random);
        }

        Set<Class<?>> play(int steps) {
            Families.extremelyPoor(SARI_FAMILY).forEach(this::happen);
            happen(Families.disabled(SARI_FAMILY, WAYAN));
            Set<Class<?>> seen = new HashSet<>();
            for (int i = 0; i < steps; i++) {
                today = today.plusDays(random.nextInt(8));
                if (random.nextInt(12) == 0) {
                    happen(next.fact(today));
                } else {
                    List<? extends Claim.Source> decided = next.events(state, today);
                    decided.forEach(event -> {
                        seen.add(event.getClass());
                        happen(event);
                        event.claims().forEach(claim -> claim(event, claim));
                    });
                    holds(decided);
                }
            }
            assertThat(fold())
                    .as("seed %d folds to the same state", seed)
                    .isEqualTo(state)
                    .isEqualTo(fold());
            return seen;
        }

        private void holds(List<? extends Claim.Source> event) {
            long instructed = sum(BsuDisbursementInstructed.class, e -> ((BsuDisbursementInstructed) e).rupiah());
            long returned = sum(FundsReturnedToTreasury.class, e -> ((FundsReturnedToTreasury) e).rupiah());
            assertThat(realised)
                    .as("seed %d realised", seed)
                    .isEqualTo(instructed - returned)
                    .isNotNegative();
            assertThat(reserved)
                    .as("seed %d reserves what is handed out and what is still due, after %s", seed, event)
                    .isEqualTo(realised + due())
                    .isEqualTo(out() + due());
        }

        /** What the family has a right to and has not got. */
        private long due() {
            return state.benefits().values().stream()
                    .mapToLong(b -> b.monthlyRupiah()
                            * Payment.waiting(state.payments().values(), b).size())
                    .sum();
        }

        /** What lies with the bank or the family. */
        private long out() {
            return state.payments().values().stream()
                    .filter(Payment::holdsItsMonths)
                    .mapToLong(Payment::rupiah)
                    .sum();
        }

        private void claim(Claim.Source event, Claim claim) {
            switch (claim.mode()) {
                case UNIQUE ->
                    assertThat(months.add(claim.key()))
                            .as("seed %d pays twice: %s", seed, event)
                            .isTrue();
                case RELEASE ->
                    assertThat(months.remove(claim.key()))
                            .as("seed %d frees %s", seed, event)
                            .isTrue();
                case CONSUME -> consume(claim);
                case CEILING, NOTED -> throw new AssertionError("A household opens no ceiling: " + event);
            }
        }

        private void consume(Claim claim) {
            assertThat(claim.key()).isEqualTo(Aid.LINE);
            if (claim.kind().equals(BudgetEvent.RESERVED)) {
                reserved += claim.amount();
            } else {
                realised += claim.amount();
            }
        }

        private long sum(Class<?> type, ToLongFunction<Object> rupiah) {
            return log.stream().filter(type::isInstance).mapToLong(rupiah).sum();
        }

        private void happen(Object event) {
            state = evolve(state, event, log.size());
            log.add(event);
        }

        private HouseholdAidState fold() {
            HouseholdAidState folded = HouseholdAidState.NONE;
            for (int i = 0; i < log.size(); i++) {
                folded = evolve(folded, log.get(i), i);
            }
            return folded;
        }

        private static HouseholdAidState evolve(HouseholdAidState before, Object event, int place) {
            String fact = Integer.toString(place);
            return switch (event) {
                case BsuEvent e -> before.evolve(e, null);
                case PaymentEvent e -> before.evolve(e, null);
                case HouseholdEvent e -> before.know(before.family().evolve(e, fact));
                case HouseholdDecisionEvent e -> before.know(before.family().evolve(e, fact));
                default -> throw new AssertionError("Not of a household's log: " + event);
            };
        }
    }
}
