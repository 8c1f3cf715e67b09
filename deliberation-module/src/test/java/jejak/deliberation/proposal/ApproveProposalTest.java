package jejak.deliberation.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The head of the office approves. */
class ApproveProposalTest {

    @Test
    void isTheStepAfterVerified() {
        Chain chain = Chain.upTo(Stage.VERIFIED);
        chain.say(chain.step(3, "another"), "another");

        assertThat(chain.stage()).isEqualTo(Stage.OFFICE_APPROVED);
    }

    @Test
    void isTakenByAnotherHand() {
        Chain.upTo(Stage.VERIFIED).watchesTheStepsBefore(3);
    }
}
