package jejak.deliberation.proposal;

import static jejak.deliberation.proposal.Chain.refused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What has a fault goes back to the village. */
class ReturnProposalTest {

    @Test
    void whoVerifiedItMaySeeTheFaultLater() {
        Chain chain = Chain.upTo(Stage.VERIFIED);
        chain.say(chain.step(6, "verifier"), "verifier");

        assertThat(chain.stage()).isEqualTo(Stage.RETURNED);
    }

    @Test
    void whatIsWithTheMinistryDoesNotGoBack() {
        refused(() -> Chain.upTo(Stage.SUBMITTED).step(6, "office"), "proposalId: PROPOSAL_NOT_AT_THIS_STEP");
    }
}
