package jejak.deliberation.proposal;

import java.time.LocalDate;
import jejak.deliberation.events.ProposalEvent.ProposalSubmittedToNational;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Hands an endorsed proposal to the ministry. */
public record SubmitToNational(@TargetAggregateIdentifier String householdId, String proposalId) {

    /** What comes after the month's cut-off is in the next month's round. */
    ProposalSubmittedToNational decide(Proposals family, LocalDate on, ChainRule rule) {
        family.require(proposalId, on, Stage.REGENT_ENDORSED);
        return new ProposalSubmittedToNational(
                householdId, proposalId, rule.cycleOf(on).toString());
    }
}
