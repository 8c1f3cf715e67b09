package jejak.deliberation.proposal;

import java.time.LocalDate;
import jejak.deliberation.events.ProposalEvent.ProposalVerified;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The office's verifier found the data in order. */
public record VerifyProposal(
        @TargetAggregateIdentifier String householdId,
        String proposalId,
        @Nullable String spotCheck) {

    ProposalVerified decide(Proposals family, LocalDate on, @Nullable String actor) {
        family.require(proposalId, on, Stage.VILLAGE_FINAL).mustBeAnotherHand(actor);
        family.mustHaveSeen(spotCheck);
        return new ProposalVerified(householdId, proposalId, spotCheck);
    }
}
