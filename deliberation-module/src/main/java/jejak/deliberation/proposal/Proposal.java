package jejak.deliberation.proposal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jejak.deliberation.events.ProposalEvent;
import jejak.deliberation.events.ProposalEvent.ProposalAcceptedNationally;
import jejak.deliberation.events.ProposalEvent.ProposalApprovedByOffice;
import jejak.deliberation.events.ProposalEvent.ProposalDrafted;
import jejak.deliberation.events.ProposalEvent.ProposalEndorsedByRegent;
import jejak.deliberation.events.ProposalEvent.ProposalFinalisedByVillage;
import jejak.deliberation.events.ProposalEvent.ProposalRejected;
import jejak.deliberation.events.ProposalEvent.ProposalRejectedNationally;
import jejak.deliberation.events.ProposalEvent.ProposalReturned;
import jejak.deliberation.events.ProposalEvent.ProposalSubmittedToNational;
import jejak.deliberation.events.ProposalEvent.ProposalVerified;
import jejak.kernel.Actor;
import jejak.kernel.Rejected;
import jejak.kernel.Rejected.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Remembers of one proposal where it stands and who brought it there.
 *
 * @param decision id of the village's word it rests on
 * @param drafter who put that word into a proposal; nobody where the log does not say
 * @param hands who took a step of it that another one watches
 * @param steppedOn the day of its latest step
 */
record Proposal(
        Stage stage, String villageCode, String decision, Set<String> drafter, Set<String> hands, LocalDate steppedOn) {

    static final Proposal NONE = new Proposal(Stage.DRAFTED, "", "", Set.of(), Set.of(), LocalDate.MIN);

    Proposal evolve(ProposalEvent event, @Nullable String actor, LocalDate on) {
        return switch (event) {
            case ProposalDrafted e -> {
                Set<String> by = actor == null ? Set.of() : Set.of(actor);
                yield new Proposal(Stage.DRAFTED, e.villageCode(), e.decision(), by, by, on);
            }
            case ProposalFinalisedByVillage _ -> by(Stage.VILLAGE_FINAL, actor, on);
            case ProposalVerified _ -> by(Stage.VERIFIED, actor, on);
            case ProposalReturned _ -> by(Stage.RETURNED, null, on);
            case ProposalRejected _ -> by(Stage.REJECTED, actor, on);
            case ProposalApprovedByOffice _ -> by(Stage.OFFICE_APPROVED, actor, on);
            case ProposalEndorsedByRegent _ -> by(Stage.REGENT_ENDORSED, actor, on);
            case ProposalSubmittedToNational _ -> by(Stage.SUBMITTED, null, on);
            case ProposalAcceptedNationally _ -> by(Stage.ACCEPTED, null, on);
            case ProposalRejectedNationally _ -> by(Stage.REJECTED, null, on);
        };
    }

    void mustBe(Stage... expected) {
        if (!List.of(expected).contains(stage)) {
            throw new Rejected("proposalId", ProposalReason.PROPOSAL_NOT_AT_THIS_STEP);
        }
    }

    /** A step is not of an earlier day than the one it follows. */
    void mustNotBeBeforeLastStep(LocalDate on) {
        new Checks()
                .that(!on.isBefore(steppedOn), Actor.EFFECTIVE_DATE, ProposalReason.DATE_BEFORE_EARLIER_STEP)
                .done();
    }

    void mustBeWithOffice() {
        if (!stage.withOffice()) {
            throw new Rejected("proposalId", ProposalReason.PROPOSAL_NOT_AT_THIS_STEP);
        }
    }

    /** Who drafts, finalises, verifies, approves and endorses are five people: each reads what the one before said. */
    void mustBeAnotherHand(@Nullable String actor) {
        if (actor != null && hands.contains(actor)) {
            throw new Rejected("", ProposalReason.SAME_HAND_AS_EARLIER_STEP);
        }
    }

    /** What goes back is looked at afresh by all but its drafter, so that the village and the verifier may take their steps again. */
    private Proposal by(Stage next, @Nullable String actor, LocalDate on) {
        Set<String> more = new HashSet<>(next == Stage.RETURNED ? drafter : hands);
        if (actor != null) {
            more.add(actor);
        }
        return new Proposal(next, villageCode, decision, drafter, Set.copyOf(more), on);
    }
}
