package jejak.deliberation.proposal;

import java.time.LocalDate;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.deliberation.events.ProposalEvent.ProposalDrafted;
import jejak.deliberation.events.ProposalEvent.ProposalKind;
import jejak.deliberation.input.Spelling;
import jejak.kernel.Actor;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Puts the village's word on a family into a proposal to the registry.
 *
 * @param decision id of the event in the family's log by which the village decided
 */
public record ProposeToRegistry(
        @TargetAggregateIdentifier String householdId, String proposalId, ProposalKind kind, String decision) {

    ProposalDrafted decide(Proposals family, LocalDate on) {
        new Checks()
                .that(Spelling.uuid(proposalId), "proposalId", ProposalReason.PROPOSAL_ID_MALFORMED)
                .that(!family.knows(proposalId), "proposalId", ProposalReason.PROPOSAL_ALREADY_EXISTS)
                .that(family.noneOpen(), "householdId", ProposalReason.PROPOSAL_STILL_OPEN)
                .done();
        HouseholdDeliberated word = family.wordOfVillage(decision);
        new Checks()
                .that(supports(word.kind()), "kind", ProposalReason.DECISION_SAYS_OTHERWISE)
                .that(!on.isBefore(word.decidedOn()), Actor.EFFECTIVE_DATE, ProposalReason.DATE_BEFORE_DECISION)
                .done();
        return new ProposalDrafted(householdId, proposalId, word.villageCode(), kind, decision);
    }

    private boolean supports(DecisionKind word) {
        return switch (kind) {
            case NEW_ENTRY -> word == DecisionKind.NEW_PROPOSAL || word == DecisionKind.ELIGIBLE;
            case UPDATE -> word == DecisionKind.DATA_CORRECTION || word == DecisionKind.ELIGIBLE;
            case REACTIVATION -> word == DecisionKind.REACTIVATE;
            case REMOVAL -> word.negative() && word != DecisionKind.OBJECTION_REJECTED;
        };
    }
}
