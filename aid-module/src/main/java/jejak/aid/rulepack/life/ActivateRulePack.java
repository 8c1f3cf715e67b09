package jejak.aid.rulepack.life;

import java.time.LocalDate;
import java.util.Optional;
import jejak.aid.events.RulePackEvent.RulePackActivated;
import jejak.aid.rulepack.RulePack;
import jejak.aid.rulepack.RulePackFault;
import jejak.kernel.Rejected;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Puts an approved rule pack into force, unchangeable from then on.
 *
 * @param effectiveFrom first day it rules; the day the pack itself names when left out
 */
public record ActivateRulePack(
        @TargetAggregateIdentifier String rulePackId,
        @Nullable LocalDate effectiveFrom) {

    RulePackActivated decide(RulePackLife life) {
        if (life.activated()) {
            throw new Rejected("rulePackId", RulePackFault.RULE_PACK_ALREADY_ACTIVATED);
        }
        RulePackLife.Draft draft = life.requireDraft();
        if (!life.approved()) {
            throw new Rejected("rulePackId", RulePackFault.RULE_PACK_NOT_APPROVED);
        }
        RulePack pack = RulePack.recorded(draft.content());
        return new RulePackActivated(
                rulePackId,
                pack.code(),
                pack.regencyCode(),
                Optional.ofNullable(effectiveFrom).orElseGet(pack::effectiveFrom),
                draft.contentHash(),
                draft.content());
    }
}
