package jejak.deliberation.proposal;

import java.time.LocalDate;
import jejak.deliberation.events.ProposalEvent.ProposalRejected;
import jejak.deliberation.events.ProposalEvent.RejectionReason;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The office turns a proposal down for good. */
public record RejectProposal(@TargetAggregateIdentifier String householdId, String proposalId, RejectionReason reason) {

    ProposalRejected decide(Proposals family, LocalDate on, @Nullable String actor) {
        Proposal proposal = family.require(proposalId);
        proposal.mustBeWithOffice();
        proposal.mustNotBeBeforeLastStep(on);
        proposal.mustBeAnotherHand(actor);
        return new ProposalRejected(householdId, proposalId, reason);
    }
}
