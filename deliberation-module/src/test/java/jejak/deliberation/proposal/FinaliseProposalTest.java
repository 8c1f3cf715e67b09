package jejak.deliberation.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The village head stands for what the operator wrote. */
class FinaliseProposalTest {

    @Test
    void isTheStepAfterDrafted() {
        Chain chain = Chain.upTo(Stage.DRAFTED);
        chain.say(chain.step(1, "another"), "another");

        assertThat(chain.stage()).isEqualTo(Stage.VILLAGE_FINAL);
    }

    @Test
    void isTakenByAnotherHand() {
        Chain.upTo(Stage.DRAFTED).watchesTheStepsBefore(1);
    }

    @Test
    void isTakenAgainAfterAReturn() {
        Chain chain = Chain.upTo(Stage.VERIFIED);
        chain.say(chain.step(6, "office"), "office");
        chain.say(chain.step(1, "head"), "head");
        chain.say(chain.step(2, "verifier"), "verifier");

        assertThat(chain.stage()).isEqualTo(Stage.VERIFIED);
    }
}
