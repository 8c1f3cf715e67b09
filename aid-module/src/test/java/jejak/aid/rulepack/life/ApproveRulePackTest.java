package jejak.aid.rulepack.life;

import static jejak.aid.Commands.rejected;
import static jejak.aid.rulepack.life.PackLogs.HASH;
import static jejak.aid.rulepack.life.PackLogs.ID;
import static jejak.aid.rulepack.life.PackLogs.approved;
import static jejak.aid.rulepack.life.PackLogs.by;

import jejak.aid.rulepack.RulePackFault;
import org.junit.jupiter.api.Test;

class ApproveRulePackTest {

    private final PackLogs logs = new PackLogs();

    @Test
    void somebodyElseApprovesTheTextThatWasRead() {
        logs.writtenBy("ayu").when(new ApproveRulePack(ID, HASH), by("made")).expectEvents(approved());
        logs.writtenBy("ayu")
                .when(new ApproveRulePack(ID, HASH), by("ayu"))
                .expectNoEvents()
                .expectException(rejected("", RulePackFault.OWN_RULE_PACK));
        logs.writtenBy("ayu")
                .when(new ApproveRulePack(ID, "00"), by("made"))
                .expectNoEvents()
                .expectException(rejected("contentHash", RulePackFault.RULE_PACK_TEXT_CHANGED));
        logs.log()
                .givenNoPriorActivity()
                .when(new ApproveRulePack(ID, HASH), by("made"))
                .expectException(rejected("rulePackId", RulePackFault.RULE_PACK_NOT_DRAFTED));
    }
}
