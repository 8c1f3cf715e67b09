package jejak.household.erasure;

import static jejak.household.erasure.Forgetting.AYU;
import static jejak.household.erasure.Forgetting.FAMILY;
import static jejak.household.erasure.Forgetting.GROUND;
import static jejak.household.erasure.Forgetting.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import jejak.household.events.ErasureEvent;
import jejak.household.events.ErasureEvent.ErasureDecided;
import jejak.household.events.ErasureEvent.ErasureDecisionProposed;
import jejak.household.events.ErasureEvent.ErasureExecuted;
import jejak.household.events.ErasureEvent.ErasureRefused;
import jejak.household.events.ErasureEvent.ErasureRequested;
import jejak.household.events.ErasureEvent.HoldKind;
import jejak.household.events.ErasureEvent.LegalHoldLifted;
import jejak.household.events.ErasureEvent.LegalHoldPlaced;
import jejak.household.events.ErasureRefusal;
import jejak.household.events.HouseholdEvent;
import jejak.kernel.Rejected;
import org.junit.jupiter.api.Test;

/** Whatever is asked in whatever order, nobody is erased by one officer, under a hold or with money on its way. */
class ErasureHistoryTest {
    private static final int FAMILIES = 400;
    private static final int COMMANDS = 40;

    private final long seed = Long.getLong("jejak.seed", System.nanoTime());
    private final Set<Class<?>> said = new HashSet<>();

    @Test
    void nobodyIsErasedAgainstTheRules() {
        System.out.println("ErasureHistoryTest: repeat with -Djejak.seed=" + seed);
        Random random = new Random(seed);
        int refused = 0;
        for (int i = 0; i < FAMILIES; i++) {
            Run run = new Run(random);
            for (int j = 0; j < COMMANDS; j++) {
                try {
                    run.next();
                } catch (Rejected e) {
                    refused++;
                }
            }
        }
        assertThat(refused).as("seed %d", seed).isPositive();
        assertThat(said).as("seed %d", seed).contains(ErasureEvent.class.getPermittedSubclasses());
    }

    /** One family's log, with a second opinion on what may happen to it. */
    private final class Run {
        private final Random random;
        private final Map<String, Set<String>> holds = new HashMap<>();
        private final Map<String, String> proposedBy = new HashMap<>();
        private final Set<String> open = new HashSet<>();
        private final Set<String> decided = new HashSet<>();
        private final Set<String> executed = new HashSet<>();
        private ErasureState state = ErasureState.UNKNOWN.evolve(Forgetting.registered());
        private boolean payment;

        Run(Random random) {
            this.random = random;
        }

        void next() {
            payment = random.nextInt(4) == 0;
            String person = random.nextBoolean() ? SARI : AYU;
            String officer = "officer-" + random.nextInt(3);
            List<?> events = switch (random.nextInt(6)) {
                case 0 -> new PlaceLegalHold(FAMILY, person, HoldKind.AUDIT, "case " + random.nextInt(2)).decide(state);
                case 1 -> new LiftLegalHold(FAMILY, person, "case " + random.nextInt(2)).decide(state);
                case 2 -> new RequestErasure(FAMILY, person, GROUND).decide(state, (_, _) -> payment);
                case 3 -> new ProposeErasureDecision(FAMILY, person, refusal()).decide(state, officer);
                case 4 -> new ConfirmErasureDecision(FAMILY, person).decide(state, officer, (_, _) -> payment);
                default -> new ExecuteErasure(FAMILY, person).decide(state, (_, _, _) -> "key");
            };
            events.forEach(event -> take(event, officer));
        }

        private ErasureRefusal refusal() {
            return random.nextInt(3) == 0 ? ErasureRefusal.PUBLIC_INTEREST : null;
        }

        private void take(Object event, String officer) {
            said.add(event.getClass());
            switch (event) {
                case ErasureEvent e -> {
                    check(e, officer);
                    state = state.evolve(e);
                }
                case HouseholdEvent e -> state = state.evolve(e);
                default -> throw new AssertionError(event);
            }
        }

        private void check(ErasureEvent event, String officer) {
            String person = event.personId();
            switch (event) {
                case LegalHoldPlaced e ->
                    holds.computeIfAbsent(person, _ -> new HashSet<>()).add(e.reference());
                case LegalHoldLifted e -> holds.get(person).remove(e.reference());
                case ErasureRequested _ -> that(open.add(person) && !decided.contains(person));
                case ErasureDecisionProposed e -> {
                    that(open.contains(person));
                    proposedBy.put(person, e.proposedBy());
                }
                case ErasureRefused _ -> {
                    that(open.remove(person));
                    proposedBy.remove(person);
                }
                case ErasureDecided e -> {
                    that(holds.getOrDefault(person, Set.of()).isEmpty() && !payment);
                    that(e.proposedBy().equals(proposedBy.get(person))
                            && e.confirmedBy().equals(officer));
                    that(!officer.equals(proposedBy.get(person)) && decided.add(person));
                }
                case ErasureExecuted _ -> that(decided.contains(person) && executed.add(person));
            }
        }

        private void that(boolean holds) {
            assertThat(holds).as("seed %d", seed).isTrue();
        }
    }
}
