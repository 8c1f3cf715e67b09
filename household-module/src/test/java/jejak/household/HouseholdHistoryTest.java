package jejak.household;

import static jejak.household.SampleFamily.FAMILY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import jejak.household.RandomFamily.Entry;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.HouseholdEvent.DisabilityRecorded;
import jejak.household.events.HouseholdEvent.HeadReplaced;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.household.events.HouseholdEvent.MemberCorrected;
import jejak.household.events.HouseholdEvent.MemberDeceased;
import jejak.kernel.Claim;
import jejak.kernel.Rejected;
import org.junit.jupiter.api.Test;

/** What stays true of a family whatever it is told, in whatever order. */
class HouseholdHistoryTest {

    private static final int FAMILIES = 120;
    private static final int COMMANDS = 50;

    private final long seed = Long.getLong("jejak.seed", System.nanoTime());

    @Test
    void whateverAFamilyIsToldItsLogMakesSense() {
        System.out.println("HouseholdHistoryTest: repeat with -Djejak.seed=" + seed);
        Random random = new Random(seed);
        Set<Class<?>> said = new HashSet<>();
        int refused = 0;
        for (int i = 0; i < FAMILIES; i++) {
            RandomFamily family = new RandomFamily(random);
            for (int j = 0; j < COMMANDS; j++) {
                List<Entry> before = family.log();
                HouseholdState state = family.state();
                try {
                    family.next();
                } catch (Rejected e) {
                    refused++;
                    assertThat(e.problems()).as("seed %d", seed).isNotEmpty();
                    assertThat(family.log()).as("seed %d", seed).isEqualTo(before);
                    assertThat(family.state()).as("seed %d", seed).isEqualTo(state);
                }
                makesSense(family);
            }
            family.log().forEach(entry -> said.add(entry.event().getClass()));
        }
        assertThat(refused).as("seed %d", seed).isPositive();
        assertThat(said).as("seed %d", seed).contains(HouseholdEvent.class.getPermittedSubclasses());
    }

    private void makesSense(RandomFamily family) {
        assertThat(fold(family.log())).as("folded twice, seed %d", seed).isEqualTo(family.state());
        aHeadLives(family.state());
        everyNikIsHeldOnce(family);
        correctionsFormAChain(family.log());
        nobodyActsAfterTheEnd(family.log());
    }

    private static HouseholdState fold(List<Entry> log) {
        HouseholdState state = HouseholdState.UNKNOWN;
        for (Entry entry : log) {
            state = state.evolve(entry.event(), entry.id());
        }
        return state;
    }

    private void aHeadLives(HouseholdState state) {
        String head = state.headPersonId();
        if (head != null) {
            assertThat(state.lives(head)).as("head lives, seed %d", seed).isTrue();
        }
        List<String> recordedHeads = state.people().values().stream()
                .filter(p -> p.diedOn() == null && p.member().relation() == HouseholdEvent.Relation.HEAD)
                .map(p -> p.member().personId())
                .toList();
        assertThat(recordedHeads).as("recorded heads, seed %d", seed).allMatch(id -> Objects.equals(id, head));
    }

    /** What the ledger would hold for this family is exactly the numbers of its members. */
    private void everyNikIsHeldOnce(RandomFamily family) {
        Set<String> held = new HashSet<>();
        for (Entry entry : family.log()) {
            for (Claim claim : entry.event().claims()) {
                if (!"nik".equals(claim.kind())) {
                    continue;
                }
                switch (claim.mode()) {
                    case UNIQUE ->
                        assertThat(held.add(claim.key()))
                                .as("%s, seed %d", claim, seed)
                                .isTrue();
                    case NOTED -> held.add(claim.key());
                    case RELEASE ->
                        assertThat(held.remove(claim.key()))
                                .as("%s, seed %d", claim, seed)
                                .isTrue();
                    case CEILING, CONSUME -> throw new AssertionError("A number is no money: " + claim);
                }
            }
        }
        Set<String> ofMembers = family.state().people().values().stream()
                .map(Person::member)
                .map(HouseholdEvent.Member::nik)
                .collect(Collectors.toSet());
        assertThat(held).as("seed %d", seed).isEqualTo(ofMembers);
    }

    private void correctionsFormAChain(List<Entry> log) {
        Map<String, String> setBy = new HashMap<>();
        for (Entry entry : log) {
            switch (entry.event()) {
                case HouseholdRegistered e -> e.members().forEach(m -> setBy.put(m.personId(), entry.id()));
                case MemberAdded e -> setBy.put(e.member().personId(), entry.id());
                case MemberCorrected e ->
                    assertThat(setBy.put(e.personId(), entry.id()))
                            .as("seed %d", seed)
                            .isEqualTo(e.supersedes());
                default -> assertThat(entry.event().householdId()).isEqualTo(FAMILY);
            }
        }
    }

    private void nobodyActsAfterTheEnd(List<Entry> log) {
        Set<String> dead = new HashSet<>();
        List<HouseholdEvent> afterLeaving = new ArrayList<>();
        boolean left = false;
        for (Entry entry : log) {
            if (entry.event() instanceof MemberDeceased e) {
                assertThat(dead.add(e.personId()))
                        .as("dies once, seed %d", seed)
                        .isTrue();
            }
            if (entry.event() instanceof HeadReplaced e) {
                assertThat(dead).as("seed %d", seed).doesNotContain(e.personId());
            }
            if (left) {
                afterLeaving.add(entry.event());
            }
            left |= entry.event() instanceof HouseholdMovedOut;
        }
        assertThat(afterLeaving)
                .as("seed %d", seed)
                .noneMatch(e -> e instanceof MemberAdded
                        || e instanceof HouseholdMovedWithinRegency
                        || e instanceof HouseholdMovedOut
                        || e instanceof DisabilityRecorded);
    }
}
