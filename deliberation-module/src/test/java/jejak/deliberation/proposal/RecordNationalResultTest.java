package jejak.deliberation.proposal;

import static jejak.deliberation.proposal.Chain.FAMILY;
import static jejak.deliberation.proposal.Chain.ONE;
import static jejak.deliberation.proposal.Chain.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jejak.deliberation.events.ProposalEvent;
import jejak.deliberation.events.ProposalEvent.RejectionReason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The ministry answers once, and of a refusal its words are kept. */
class RecordNationalResultTest {

    private final Chain chain = Chain.upTo(Stage.SUBMITTED);

    @Test
    void isTheEndOfTheWay() {
        chain.say(answer(true, null, null), "clerk");

        assertThat(chain.stage()).isEqualTo(Stage.ACCEPTED);
        refused(() -> answer(true, null, null), "proposalId: PROPOSAL_NOT_AT_THIS_STEP");
    }

    @Test
    void aRefusalKeepsTheMinistrysWords() {
        refused(() -> answer(false, null, "NIK tidak padan"), "reason: REASON_MISSING");
        refused(() -> answer(false, RejectionReason.CIVIL_MISMATCH, null), "answer: ANSWER_UNUSABLE");
        chain.say(answer(false, RejectionReason.CIVIL_MISMATCH, "NIK tidak padan"), "clerk");

        assertThat(chain.stage()).isEqualTo(Stage.REJECTED);
    }

    @Test
    void anAcceptedProposalHasNoReasonOfRefusal() {
        refused(() -> answer(true, RejectionReason.OTHER, null), "reason: REASON_WITHOUT_REFUSAL");
    }

    private ProposalEvent answer(boolean accepted, @Nullable RejectionReason reason, @Nullable String words) {
        return new RecordNationalResult(FAMILY, ONE, accepted, reason, words).decide(chain.family, Chain.LETTER);
    }
}
