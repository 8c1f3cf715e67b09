package jejak.deliberation.proposal;

import java.time.LocalDate;
import jejak.deliberation.events.ProposalEvent.ProposalFinalisedByVillage;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The village head stands for a proposal; a returned one is finalised again when its cause is mended. */
public record FinaliseProposal(@TargetAggregateIdentifier String householdId, String proposalId) {

    ProposalFinalisedByVillage decide(Proposals family, LocalDate on, @Nullable String actor) {
        family.require(proposalId, on, Stage.DRAFTED, Stage.RETURNED).mustBeAnotherHand(actor);
        return new ProposalFinalisedByVillage(householdId, proposalId);
    }
}
