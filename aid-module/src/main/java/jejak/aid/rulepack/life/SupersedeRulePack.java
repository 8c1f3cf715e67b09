package jejak.aid.rulepack.life;

import java.time.LocalDate;
import jejak.aid.events.RulePackEvent.RulePackSuperseded;
import jejak.aid.rulepack.RulePackFault;
import jejak.aid.rulepack.RulePacks;
import jejak.kernel.Rejected;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Ends the rule of a pack in favour of another one that is in force.
 *
 * @param supersededBy id of the pack that rules in its place
 * @param since first day on which this pack rules no more
 */
public record SupersedeRulePack(@TargetAggregateIdentifier String rulePackId, String supersededBy, LocalDate since) {

    RulePackSuperseded decide(RulePackLife life, RulePacks packs) {
        new Rejected.Checks()
                .that(life.activated() && !life.superseded(), "rulePackId", RulePackFault.RULE_PACK_NOT_IN_FORCE)
                .that(follows(life, packs), "supersededBy", RulePackFault.SUCCESSOR_NOT_IN_FORCE)
                .done();
        return new RulePackSuperseded(rulePackId, supersededBy, since);
    }

    private boolean follows(RulePackLife life, RulePacks packs) {
        return !supersededBy.equals(rulePackId)
                && packs.activated(supersededBy)
                        .filter(next -> life.draft() != null
                                && next.regencyCode().equals(life.draft().regencyCode()))
                        .filter(next -> !next.effectiveFrom().isAfter(since))
                        .isPresent();
    }
}
