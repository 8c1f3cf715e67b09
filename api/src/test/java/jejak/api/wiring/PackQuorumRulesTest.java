package jejak.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import jejak.aid.rulepack.RulePack;
import jejak.api.Regency;
import jejak.deliberation.sitting.QuorumRule;
import org.junit.jupiter.api.Test;

/** How a regency deliberates is what its pack says, also what few packs say. */
class PackQuorumRulesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    @Test
    void aPackMayAskForTheRolesAgainAndForTheResultInTime() {
        QuorumRule silent = rule("waitHours: 3");
        QuorumRule strict = rule("waitHours: 3\n    rolesAlsoAtSecondSitting: true\n    resultWithinDays: 7");

        assertThat(silent.conduct()).isEqualTo(new QuorumRule.Conduct(false, true, null));
        assertThat(silent.resultDue(DAY)).isNull();
        assertThat(strict.conduct()).isEqualTo(new QuorumRule.Conduct(true, true, 7));
        assertThat(strict.resultDue(DAY)).isEqualTo(LocalDate.of(2024, 6, 8));
    }

    private static QuorumRule rule(String forums) {
        String yaml = Regency.pack().replace("waitHours: 3", forums);
        return new PackQuorumRules((_, _) -> Optional.of(RulePack.parse(yaml))).of("51.08", DAY);
    }
}
