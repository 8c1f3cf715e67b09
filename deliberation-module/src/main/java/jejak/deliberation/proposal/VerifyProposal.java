package jejak.deliberation.proposal;

import jejak.deliberation.events.ProposalEvent.ProposalVerified;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The office's verifier found the data in order. */
public record VerifyProposal(
        @TargetAggregateIdentifier String householdId,
        String proposalId,
        @Nullable String spotCheck) {

    ProposalVerified decide(Proposals family, @Nullable String actor) {
        family.require(proposalId, Stage.VILLAGE_FINAL).mustBeAnotherHand(actor);
        family.mustHaveSeen(spotCheck);
        return new ProposalVerified(householdId, proposalId, spotCheck);
    }
}
