package jejak.aid.rulepack.life;

import static jejak.aid.Commands.rejected;
import static jejak.aid.rulepack.life.PackLogs.ID;
import static jejak.aid.rulepack.life.PackLogs.JULY;
import static jejak.aid.rulepack.life.PackLogs.NEW_YEAR;
import static jejak.aid.rulepack.life.PackLogs.TEXT;
import static jejak.aid.rulepack.life.PackLogs.activated;
import static jejak.aid.rulepack.life.PackLogs.approved;
import static jejak.aid.rulepack.life.PackLogs.drafted;

import jejak.aid.rulepack.RulePackFault;
import org.junit.jupiter.api.Test;

class ActivateRulePackTest {

    private final PackLogs logs = new PackLogs();

    @Test
    void anApprovedPackRulesFromTheDayItIsGivenOrItsOwn() {
        logs.log()
                .given(drafted(TEXT), approved())
                .when(new ActivateRulePack(ID, null))
                .expectEvents(activated(NEW_YEAR));
        logs.log()
                .given(drafted(TEXT), approved())
                .when(new ActivateRulePack(ID, JULY))
                .expectEvents(activated(JULY));
    }

    @Test
    void whatNobodyApprovedOrAlreadyRulesIsNotActivated() {
        logs.log()
                .given(drafted(TEXT))
                .when(new ActivateRulePack(ID, null))
                .expectException(rejected("rulePackId", RulePackFault.RULE_PACK_NOT_APPROVED));
        logs.log()
                .given(drafted(TEXT), approved(), drafted(TEXT.replace("450000", "500000")))
                .when(new ActivateRulePack(ID, null))
                .expectException(rejected("rulePackId", RulePackFault.RULE_PACK_NOT_APPROVED));
        logs.log()
                .given(activated(NEW_YEAR))
                .when(new ActivateRulePack(ID, null))
                .expectNoEvents()
                .expectException(rejected("rulePackId", RulePackFault.RULE_PACK_ALREADY_ACTIVATED));
    }
}
