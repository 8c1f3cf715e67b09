package jejak.aid.rulepack.life;

import jejak.aid.events.RulePackEvent.RulePackSimulated;
import jejak.aid.rulepack.RulePackFault;
import jejak.aid.rulepack.life.Simulations.Outcome;
import jejak.kernel.Rejected;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Puts on record that a draft was tried on the recorded history, with the hash of what came out.
 *
 * @param runId id of the run that was started and has come to its end
 */
public record SimulateRulePack(@TargetAggregateIdentifier String rulePackId, String runId) {

    RulePackSimulated decide(RulePackLife life, Simulations simulations) {
        String written = life.requireDraft().contentHash();
        Outcome o = simulations
                .finished(runId)
                .filter(outcome -> outcome.contentHash().equals(written))
                .orElseThrow(() -> new Rejected("runId", RulePackFault.SIMULATION_NOT_FINISHED));
        return new RulePackSimulated(
                rulePackId,
                o.contentHash(),
                o.fromMonth(),
                o.toMonth(),
                o.position(),
                o.households(),
                o.differing(),
                o.differenceRupiah(),
                o.summaryHash());
    }
}
