package jejak.deliberation.proposal;

import static jejak.deliberation.proposal.Chain.refused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The office turns down what it holds, and only that. */
class RejectProposalTest {

    @ParameterizedTest
    @EnumSource(names = {"VILLAGE_FINAL", "VERIFIED", "OFFICE_APPROVED"})
    void whatTheOfficeHoldsMayBeTurnedDown(Stage held) {
        Chain chain = Chain.upTo(held);
        chain.say(chain.step(7, "another"), "another");

        assertThat(chain.stage()).isEqualTo(Stage.REJECTED);
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFTED", "SUBMITTED"})
    void whatIsElsewhereMayNot(Stage elsewhere) {
        Chain chain = Chain.upTo(elsewhere);
        refused(() -> chain.step(7, "another"), "proposalId: PROPOSAL_NOT_AT_THIS_STEP");
    }

    @Test
    void whoBroughtItThereDoesNotTurnItDown() {
        refused(() -> Chain.upTo(Stage.VERIFIED).step(7, "verifier"), ": SAME_HAND_AS_EARLIER_STEP");
    }
}
