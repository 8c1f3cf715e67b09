package jejak.deliberation.proposal;

import static jejak.deliberation.proposal.Chain.FAMILY;
import static jejak.deliberation.proposal.Chain.ONE;
import static jejak.deliberation.proposal.Chain.RULE;
import static jejak.deliberation.proposal.Chain.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jejak.deliberation.events.ProposalEvent.ProposalSubmittedToNational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is endorsed goes to the ministry in a round. */
class SubmitToNationalTest {

    @ParameterizedTest
    @CsvSource({"2024-06-17, 2024-06", "2024-06-18, 2024-07", "2024-12-31, 2025-01", "2024-06-03, 2024-06"})
    void afterTheCutOffItIsInTheNextRound(LocalDate day, String cycle) {
        assertThat(new SubmitToNational(FAMILY, ONE).decide(Chain.upTo(Stage.REGENT_ENDORSED).family, day, RULE))
                .isEqualTo(new ProposalSubmittedToNational(FAMILY, ONE, cycle));
    }

    @Test
    void withoutTheRegentNothingGoes() {
        refused(() -> Chain.upTo(Stage.OFFICE_APPROVED).step(5, "clerk"), "proposalId: PROPOSAL_NOT_AT_THIS_STEP");
    }
}
