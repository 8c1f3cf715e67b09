package jejak.api.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jejak.api.policy.Policy.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine and the specification agree on whatever anybody may ask. */
class PolicyOracleTest {

    private static final int REQUESTS = 500_000;
    private static final Path SPECIFICATION = Path.of("src/test/java/jejak/api/policy/SpecifiedPolicy.java");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = 5108)
    void theEngineDecidesAsSpecified(long seed) {
        compare(seed);
    }

    @Test
    void underAnyOtherSeedToo() {
        long seed = System.nanoTime();
        System.out.println("PolicyOracleTest seed " + seed);
        compare(seed);
    }

    @Test
    void theSpecificationCanBeReadAtOneSitting() throws IOException {
        assertThat(Files.readAllLines(SPECIFICATION)).hasSizeLessThanOrEqualTo(200);
    }

    private static void compare(long seed) {
        Policy engine = Policy.standard();
        RandomRequests requests =
                new RandomRequests(seed, Permissions.standard().actions());
        int permitted = 0;
        for (int i = 0; i < REQUESTS; i++) {
            Request r = requests.get();
            boolean permits =
                    engine.obstacle(r.who(), r.action(), r.matter(), r.today()).isEmpty();
            permitted += permits ? 1 : 0;
            if (permits != SpecifiedPolicy.permits(r.who(), r.action(), r.matter(), r.today())) {
                fail("seed %d, request %d: the engine %s %s".formatted(seed, i, permits ? "permits" : "forbids", r));
            }
        }
        assertThat(permitted).isBetween(REQUESTS / 50, REQUESTS / 2);
    }
}
