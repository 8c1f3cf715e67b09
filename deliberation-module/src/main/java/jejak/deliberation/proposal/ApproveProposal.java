package jejak.deliberation.proposal;

import java.time.LocalDate;
import jejak.deliberation.events.ProposalEvent.ProposalApprovedByOffice;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The head of the office approves what the verifier found in order. */
public record ApproveProposal(@TargetAggregateIdentifier String householdId, String proposalId) {

    ProposalApprovedByOffice decide(Proposals family, LocalDate on, @Nullable String actor) {
        family.require(proposalId, on, Stage.VERIFIED).mustBeAnotherHand(actor);
        return new ProposalApprovedByOffice(householdId, proposalId);
    }
}
