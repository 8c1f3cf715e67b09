package jejak.aid.rulepack.life;

import static jejak.aid.Commands.rejected;
import static jejak.aid.rulepack.life.PackLogs.HASH;
import static jejak.aid.rulepack.life.PackLogs.ID;
import static jejak.aid.rulepack.life.PackLogs.NEW_YEAR;
import static jejak.aid.rulepack.life.PackLogs.TEXT;
import static jejak.aid.rulepack.life.PackLogs.activated;
import static jejak.aid.rulepack.life.PackLogs.approved;
import static jejak.aid.rulepack.life.PackLogs.drafted;

import jejak.aid.events.RulePackEvent.RulePackSimulated;
import jejak.aid.rulepack.RulePackFault;
import org.junit.jupiter.api.Test;

class SimulateRulePackTest {

    private final PackLogs logs = new PackLogs();

    @Test
    void aFinishedTrialOfThisTextGoesOnRecordAndNoOther() {
        logs.log()
                .given(drafted(TEXT))
                .when(new SimulateRulePack(ID, "done"))
                .expectEvents(new RulePackSimulated(ID, HASH, "2024-01", "2024-12", 41, 6, 2, -450_000, "5a"));
        logs.log()
                .given(drafted(TEXT))
                .when(new SimulateRulePack(ID, "running"))
                .expectException(rejected("runId", RulePackFault.SIMULATION_NOT_FINISHED));
        logs.log()
                .given(drafted(TEXT.replace("450000", "500000")))
                .when(new SimulateRulePack(ID, "done"))
                .expectException(rejected("runId", RulePackFault.SIMULATION_NOT_FINISHED));
    }

    @Test
    void aPackThatRulesIsNotTriedAsADraft() {
        logs.log()
                .given(drafted(TEXT), approved(), activated(NEW_YEAR))
                .when(new SimulateRulePack(ID, "done"))
                .expectException(rejected("rulePackId", RulePackFault.RULE_PACK_NOT_DRAFTED));
    }
}
