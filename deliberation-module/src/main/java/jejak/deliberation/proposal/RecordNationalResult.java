package jejak.deliberation.proposal;

import java.time.LocalDate;
import java.util.Objects;
import jejak.deliberation.events.ProposalEvent;
import jejak.deliberation.events.ProposalEvent.ProposalAcceptedNationally;
import jejak.deliberation.events.ProposalEvent.ProposalRejectedNationally;
import jejak.deliberation.events.ProposalEvent.RejectionReason;
import jejak.deliberation.input.Spelling;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Puts the ministry's answer on record.
 *
 * @param reason and the words it gave, when it refused; neither when it accepted
 */
public record RecordNationalResult(
        @TargetAggregateIdentifier String householdId,
        String proposalId,
        boolean accepted,
        @Nullable RejectionReason reason,
        @Nullable String answer) {

    private static final int LONGEST_ANSWER = 300;

    ProposalEvent decide(Proposals family, LocalDate on) {
        Proposal proposal = family.require(proposalId);
        proposal.mustBe(Stage.SUBMITTED);
        proposal.mustNotBeBeforeLastStep(on);
        if (accepted) {
            new Checks()
                    .that(reason == null && answer == null, "reason", ProposalReason.REASON_WITHOUT_REFUSAL)
                    .done();
            return new ProposalAcceptedNationally(householdId, proposalId);
        }
        String words = answer == null ? "" : answer;
        new Checks()
                .that(reason != null, "reason", ProposalReason.REASON_MISSING)
                .that(Spelling.words(words, LONGEST_ANSWER), "answer", ProposalReason.ANSWER_UNUSABLE)
                .done();
        return new ProposalRejectedNationally(householdId, proposalId, Objects.requireNonNull(reason), words);
    }
}
