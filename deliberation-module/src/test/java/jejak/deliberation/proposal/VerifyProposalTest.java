package jejak.deliberation.proposal;

import static jejak.deliberation.proposal.Chain.FAMILY;
import static jejak.deliberation.proposal.Chain.ONE;
import static jejak.deliberation.proposal.Chain.refused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The office reads what the village sent. */
class VerifyProposalTest {

    @Test
    void isTheStepAfterVillageFinal() {
        Chain chain = Chain.upTo(Stage.VILLAGE_FINAL);
        chain.say(chain.step(2, "another"), "another");

        assertThat(chain.stage()).isEqualTo(Stage.VERIFIED);
    }

    @Test
    void isTakenByAnotherHand() {
        Chain.upTo(Stage.VILLAGE_FINAL).watchesTheStepsBefore(2);
    }

    @Test
    void whatNobodyProposedIsNotVerified() {
        Chain chain = Chain.upTo(Stage.VILLAGE_FINAL);
        refused(
                () -> new VerifyProposal(FAMILY, "proposal:unknown", null)
                        .decide(chain.family, Chain.LETTER, "verifier"),
                "proposalId: PROPOSAL_UNKNOWN");
    }

    @Test
    void aVisitThatIsCitedTookPlace() {
        Chain chain = Chain.upTo(Stage.VILLAGE_FINAL);
        VerifyProposal afterAVisit = new VerifyProposal(FAMILY, ONE, "visit");
        refused(() -> afterAVisit.decide(chain.family, Chain.LETTER, "verifier"), "spotCheck: SPOT_CHECK_UNKNOWN");
        chain.family = chain.family.seen("visit");

        assertThat(afterAVisit.decide(chain.family, Chain.LETTER, "verifier").spotCheck())
                .isEqualTo("visit");
    }
}
