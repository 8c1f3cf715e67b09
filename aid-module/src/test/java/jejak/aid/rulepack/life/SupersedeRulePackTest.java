package jejak.aid.rulepack.life;

import static jejak.aid.Commands.rejected;
import static jejak.aid.rulepack.life.PackLogs.ID;
import static jejak.aid.rulepack.life.PackLogs.JULY;
import static jejak.aid.rulepack.life.PackLogs.NEW_YEAR;
import static jejak.aid.rulepack.life.PackLogs.NEXT;
import static jejak.aid.rulepack.life.PackLogs.activated;

import jejak.aid.Packs;
import jejak.aid.events.RulePackEvent.RulePackSuperseded;
import jejak.aid.rulepack.RulePackFault;
import org.junit.jupiter.api.Test;

class SupersedeRulePackTest {

    private final PackLogs logs = new PackLogs();

    @Test
    void aPackIsSupersededByOneThatRulesThere() {
        logs.shelf().put(Packs.activated(Packs.bulelengFrom("midyear", JULY)));

        logs.log()
                .given(activated(NEW_YEAR))
                .when(new SupersedeRulePack(ID, NEXT, JULY))
                .expectEvents(new RulePackSuperseded(ID, NEXT, JULY));
        logs.log()
                .given(activated(NEW_YEAR))
                .when(new SupersedeRulePack(ID, NEXT, JULY.minusDays(1)))
                .expectException(rejected("supersededBy", RulePackFault.SUCCESSOR_NOT_IN_FORCE));
        logs.log()
                .given(activated(NEW_YEAR))
                .when(new SupersedeRulePack(ID, ID, JULY))
                .expectException(rejected("supersededBy", RulePackFault.SUCCESSOR_NOT_IN_FORCE));
        logs.log()
                .given(activated(NEW_YEAR), new RulePackSuperseded(ID, NEXT, JULY))
                .when(new SupersedeRulePack(ID, NEXT, JULY))
                .expectException(rejected("rulePackId", RulePackFault.RULE_PACK_NOT_IN_FORCE));
    }
}
