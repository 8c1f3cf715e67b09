package jejak.api.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jejak.api.policy.Policy.Request;
import jejak.api.policy.PolicyMutants.Mutant;
import org.junit.jupiter.api.Test;

/** A mistake in any row or check is found by one of the other tests of this folder, which are asked here one by one. */
class PolicyMutantsTest {

    private static final int REQUESTS = 300_000;
    private static final long SEED = 5108;

    @Test
    void everyPlantedMistakeIsFound() {
        List<Mutant> mutants = PolicyMutants.all().toList();

        assertThat(mutants).hasSizeGreaterThan(100);
        assertThat(mutants.stream().filter(mutant -> !found(mutant))).isEmpty();
    }

    @Test
    void withoutAMistakeNothingIsFound() {
        assertThat(found(new Mutant("none", Policy.standard(), Coordinates.standard(), false, PolicyMutants.EVERY)))
                .isFalse();
    }

    /** A mistake in the coordinates is looked for where those are tested, one in the policy where that is. */
    private static boolean found(Mutant mutant) {
        return (mutant.policy() != PolicyMutants.SOUND && decidesOtherwise(mutant)) || !soundly(mutant.coordinates());
    }

    private static boolean soundly(Coordinates coordinates) {
        return new Seams(coordinates).faults(Permissions.standard()).isEmpty()
                && actions(coordinates).equals(SpecifiedCoordinates.actions())
                && !commandsGone(coordinates)
                && new NamedThings(coordinates, Policy.standard()).holes().isEmpty();
    }

    private static boolean commandsGone(Coordinates coordinates) {
        return coordinates.commands().size() != SampleCommands.all().size();
    }

    private static Map<String, String> actions(Coordinates coordinates) {
        Map<String, String> actions = new TreeMap<>();
        coordinates.all().forEach(row -> actions.put(row.coordinate(), row.action()));
        return actions;
    }

    private static boolean decidesOtherwise(Mutant mutant) {
        Policy policy = mutant.policy();
        RandomRequests requests = new RandomRequests(SEED, mutant.actions());
        for (int i = 0; i < REQUESTS; i++) {
            Request r = requests.get();
            boolean permits =
                    policy.obstacle(r.who(), r.action(), r.matter(), r.today()).isEmpty();
            if (permits != SpecifiedPolicy.permits(r.who(), r.action(), r.matter(), r.today())) {
                return true;
            }
        }
        return false;
    }
}
