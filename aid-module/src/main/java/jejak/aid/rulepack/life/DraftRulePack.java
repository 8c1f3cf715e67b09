package jejak.aid.rulepack.life;

import jejak.aid.events.RulePackEvent.RulePackDrafted;
import jejak.aid.rulepack.PackHash;
import jejak.aid.rulepack.RulePack;
import jejak.aid.rulepack.RulePackFault;
import jejak.kernel.Rejected;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Writes a regency's rule pack down, or writes a draft anew, without putting it into force.
 *
 * @param rulePackId {@code rulepack:} and the code the content gives itself
 * @param content the pack as YAML text
 */
public record DraftRulePack(@TargetAggregateIdentifier String rulePackId, String content) {

    RulePackDrafted decide(RulePackLife life) {
        if (life.activated()) {
            throw new Rejected("rulePackId", RulePackFault.RULE_PACK_ALREADY_ACTIVATED);
        }
        RulePack pack = RulePack.parse(content);
        if (!rulePackId.equals("rulepack:" + pack.code())) {
            throw new Rejected("rulePackId", RulePackFault.RULE_PACK_ID_DOES_NOT_MATCH);
        }
        return new RulePackDrafted(rulePackId, pack.code(), pack.regencyCode(), PackHash.of(content), content);
    }
}
