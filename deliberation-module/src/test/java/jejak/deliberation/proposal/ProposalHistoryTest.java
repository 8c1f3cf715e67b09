package jejak.deliberation.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import jejak.kernel.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What stays true of a proposal whatever it is told, in whatever order. */
class ProposalHistoryTest {

    /** Which stage may follow which, as the office's own state machine draws it. */
    private static final Map<Stage, Set<Stage>> AFTER = Map.of(
            Stage.DRAFTED, Set.of(Stage.VILLAGE_FINAL),
            Stage.RETURNED, Set.of(Stage.VILLAGE_FINAL),
            Stage.VILLAGE_FINAL, Set.of(Stage.VERIFIED, Stage.RETURNED, Stage.REJECTED),
            Stage.VERIFIED, Set.of(Stage.OFFICE_APPROVED, Stage.RETURNED, Stage.REJECTED),
            Stage.OFFICE_APPROVED, Set.of(Stage.REGENT_ENDORSED, Stage.RETURNED, Stage.REJECTED),
            Stage.REGENT_ENDORSED, Set.of(Stage.SUBMITTED, Stage.RETURNED, Stage.REJECTED),
            Stage.SUBMITTED, Set.of(Stage.ACCEPTED, Stage.REJECTED),
            Stage.ACCEPTED, Set.of(),
            Stage.REJECTED, Set.of());

    private final long seed = Long.getLong("jejak.seed", System.nanoTime());

    @Test
    void noSequenceOfStepsLeavesTheStateMachine() {
        System.out.println("ProposalHistoryTest: repeat with -Djejak.seed=" + seed);
        Random random = new Random(seed);
        Set<Stage> seen = new HashSet<>();
        // Few families come as far as the ministry's answer, so the walk goes on until one has.
        for (int family = 0; family < 400 || seen.size() < Stage.values().length && family < 40_000; family++) {
            Chain chain = Chain.upTo(Stage.DRAFTED);
            for (int i = 0; i < 30; i++) {
                Stage before = chain.stage();
                seen.add(before);
                try {
                    String who = "somebody " + random.nextInt(8);
                    chain.say(chain.step(1 + random.nextInt(9), who), who);
                    assertThat(AFTER.get(before)).as("seed %d", seed).contains(chain.stage());
                } catch (Rejected refused) {
                    assertThat(chain.stage()).as("seed %d", seed).isEqualTo(before);
                }
            }
        }
        assertThat(seen).as("seed %d", seed).containsExactlyInAnyOrder(Stage.values());
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFTED, 1",
        "VILLAGE_FINAL, 2",
        "VERIFIED, 3",
        "OFFICE_APPROVED, 4",
        "REGENT_ENDORSED, 5",
        "VERIFIED, 6",
        "VERIFIED, 7",
        "SUBMITTED, 8",
        "SUBMITTED, 9"
    })
    void noStepIsDatedBeforeTheOneItFollows(Stage stage, int step) {
        Chain chain = Chain.upTo(stage);
        chain.on = Chain.LETTER.minusDays(1);
        Chain.refused(() -> chain.step(step, "another"), "effectiveDate: DATE_BEFORE_EARLIER_STEP");

        chain.on = Chain.LETTER;
        chain.say(chain.step(step, "another"), "another");
        assertThat(AFTER.get(stage)).contains(chain.stage());
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalNamesAFaultAndARemedy(ProposalReason reason) {
        assertThat(reason.indonesian()).matches("[A-Z][^;]+; [a-z][^;]+\\.").isNotEqualTo(reason.english());
        assertThat(reason.english()).matches("[A-Z][^;]+; [a-z][^;]+\\.");
    }
}
