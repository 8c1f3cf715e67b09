package jejak.api.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Of a tree that was cut, every leaf is as before but those that were forgotten, and these cannot be computed. */
class KeyTreeTest {
    private final KeyTree whole = KeyTree.grown(new FixedRandomness().bytes(KeyTree.SECRET_LENGTH));

    @Test
    void leavesAreSecretsOfTheirOwn() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            assertThat(seen.add(Arrays.toString(whole.leaf("context " + i)))).isTrue();
        }
        assertThat(whole.leaf("context 1")).hasSize(KeyTree.SECRET_LENGTH).isEqualTo(whole.leaf("context 1"));
    }

    @Test
    void whatIsForgottenIsGoneAndNothingElse() {
        long seed = Long.getLong("jejak.seed", System.nanoTime());
        System.out.println("KeyTreeTest: repeat with -Djejak.seed=" + seed);
        Random random = new Random(seed);
        Map<String, byte[]> before = new HashMap<>();
        for (int i = 0; i < 500; i++) {
            before.put("context " + i, whole.leaf("context " + i));
        }
        Set<String> forgotten = new HashSet<>();
        KeyTree tree = whole;
        for (int epoch = 2; epoch < 40; epoch++) {
            List<String> batch = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                batch.add("context " + random.nextInt(500));
            }
            tree = tree.without(batch);
            forgotten.addAll(batch);
        }
        for (Map.Entry<String, byte[]> each : before.entrySet()) {
            assertThat(tree.leaf(each.getKey()))
                    .as("%s, seed %d", each.getKey(), seed)
                    .isEqualTo(forgotten.contains(each.getKey()) ? null : each.getValue());
        }
    }

    /** The secrets that are left lie beside the path of the leaf and never on it. */
    @Test
    void noSecretAboveAForgottenLeafIsLeft() {
        KeyTree cut = whole.without(List.of("sari"));
        assertThat(cut.branches().keySet())
                .allSatisfy(left -> assertThat(left.depth()).isPositive());
        assertThat(cut.branches()).hasSize(3 * 32);
        Set<String> secrets = new HashSet<>();
        cut.branches().values().forEach(secret -> secrets.add(Arrays.toString(secret)));
        assertThat(secrets).hasSize(3 * 32).doesNotContain(Arrays.toString(whole.leaf("sari")));
    }

    @Test
    void forgettingAgainChangesNothing() {
        KeyTree cut = whole.without(List.of("sari"));

        assertThat(cut.epoch()).isEqualTo(2);
        assertThat(cut.without(List.of("sari"))).isSameAs(cut);
    }

    @Test
    void theTreeItWasCutFromStaysAsItWas() {
        byte[] leaf = whole.leaf("sari");
        whole.without(List.of("sari"));

        assertThat(whole.leaf("sari")).isEqualTo(leaf);
    }
}
