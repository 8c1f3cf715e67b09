package jejak.deliberation.proposal;

import static jejak.deliberation.proposal.Chain.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jejak.deliberation.events.MusdesEvent.DecisionKind;
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

    /** It is the drafter's word that the others look at, however often it goes back. */
    @Test
    void whoDraftedItTakesNoLaterStepAfterItsReturn() {
        Chain chain = Chain.upTo(Stage.VERIFIED);
        chain.say(chain.step(6, "verifier"), "verifier");

        refused(() -> chain.step(1, "operator"), ": SAME_HAND_AS_EARLIER_STEP");
        chain.say(chain.step(1, "head"), "head");
        refused(() -> chain.step(2, "operator"), ": SAME_HAND_AS_EARLIER_STEP");
        chain.say(chain.step(2, "verifier"), "verifier");
        assertThat(chain.stage()).isEqualTo(Stage.VERIFIED);
    }

    @Test
    void whatTheRegentEndorsedGoesBackWhenItsGroundIsGone() {
        Chain chain = Chain.upTo(Stage.REGENT_ENDORSED);
        chain.family = chain.family.evolve(Chain.said(DecisionKind.NOT_ELIGIBLE, "word"), "later");
        refused(() -> chain.step(5, "clerk"), "proposalId: DECISION_REPLACED");

        chain.say(chain.step(6, "verifier"), "verifier");
        assertThat(chain.stage()).isEqualTo(Stage.RETURNED);
    }
}
