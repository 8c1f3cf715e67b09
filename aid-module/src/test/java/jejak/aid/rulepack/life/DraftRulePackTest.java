package jejak.aid.rulepack.life;

import static jejak.aid.Commands.rejected;
import static jejak.aid.rulepack.life.PackLogs.ID;
import static jejak.aid.rulepack.life.PackLogs.NEW_YEAR;
import static jejak.aid.rulepack.life.PackLogs.TEXT;
import static jejak.aid.rulepack.life.PackLogs.activated;
import static jejak.aid.rulepack.life.PackLogs.approved;
import static jejak.aid.rulepack.life.PackLogs.drafted;

import jejak.aid.rulepack.RulePackFault;
import org.junit.jupiter.api.Test;

class DraftRulePackTest {

    private final PackLogs logs = new PackLogs();

    @Test
    void aDraftIsWrittenDownWithAHashOfItsText() {
        logs.log().givenNoPriorActivity().when(new DraftRulePack(ID, TEXT)).expectEvents(drafted(TEXT));
    }

    @Test
    void aDraftMayBeWrittenAnewUntilItRules() {
        String other = TEXT.replace("450000", "500000");

        logs.log()
                .given(drafted(TEXT), approved())
                .when(new DraftRulePack(ID, other))
                .expectEvents(drafted(other));
        logs.log()
                .given(drafted(TEXT), approved(), activated(NEW_YEAR))
                .when(new DraftRulePack(ID, other))
                .expectNoEvents()
                .expectException(rejected("rulePackId", RulePackFault.RULE_PACK_ALREADY_ACTIVATED));
    }

    @Test
    void aDraftThatCannotBeReadOrBearsAnotherNameIsRefused() {
        logs.log()
                .givenNoPriorActivity()
                .when(new DraftRulePack(ID, TEXT + "colour: green\n"))
                .expectNoEvents()
                .expectException(rejected("content.colour", RulePackFault.UNKNOWN_FIELD));
        logs.log()
                .givenNoPriorActivity()
                .when(new DraftRulePack(ID, TEXT.replace("code: buleleng-2024", "code: buleleng-2025")))
                .expectNoEvents()
                .expectException(rejected("rulePackId", RulePackFault.RULE_PACK_ID_DOES_NOT_MATCH));
    }
}
