package jejak.aid.rulepack.life;

import jejak.aid.events.RulePackEvent.RulePackApproved;
import jejak.aid.rulepack.RulePackFault;
import jejak.kernel.Rejected;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Agrees to one text of a draft, by somebody who did not write it.
 *
 * @param contentHash SHA-256 in hex of the text that was read
 */
public record ApproveRulePack(@TargetAggregateIdentifier String rulePackId, String contentHash) {

    RulePackApproved decide(RulePackLife life, @Nullable String actor) {
        RulePackLife.Draft draft = life.requireDraft();
        new Rejected.Checks()
                .that(draft.contentHash().equals(contentHash), "contentHash", RulePackFault.RULE_PACK_TEXT_CHANGED)
                .that(actor == null || !actor.equals(draft.writer()), "", RulePackFault.OWN_RULE_PACK)
                .done();
        return new RulePackApproved(rulePackId, contentHash);
    }
}
