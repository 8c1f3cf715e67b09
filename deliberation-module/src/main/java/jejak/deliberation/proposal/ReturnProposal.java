package jejak.deliberation.proposal;

import java.time.LocalDate;
import jejak.deliberation.events.ProposalEvent.ProposalReturned;
import jejak.deliberation.events.ProposalEvent.ReturnReason;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The office gives a proposal back to the village to be mended; also who took a step of it before may see the fault. */
public record ReturnProposal(@TargetAggregateIdentifier String householdId, String proposalId, ReturnReason reason) {

    ProposalReturned decide(Proposals family, LocalDate on) {
        Proposal proposal = family.require(proposalId);
        proposal.mustBeWithOffice();
        proposal.mustNotBeBeforeLastStep(on);
        return new ProposalReturned(householdId, proposalId, reason);
    }
}
