package jejak.deliberation.proposal;

import static jejak.deliberation.proposal.Chain.FAMILY;
import static jejak.deliberation.proposal.Chain.LETTER;
import static jejak.deliberation.proposal.Chain.ONE;
import static jejak.deliberation.proposal.Chain.refused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The regent endorses by letter. */
class EndorseByRegentTest {

    @Test
    void isTheStepAfterOfficeApproved() {
        Chain chain = Chain.upTo(Stage.OFFICE_APPROVED);
        chain.say(chain.step(4, "another"), "another");

        assertThat(chain.stage()).isEqualTo(Stage.REGENT_ENDORSED);
    }

    @Test
    void isTakenByAnotherHand() {
        Chain.upTo(Stage.OFFICE_APPROVED).watchesTheStepsBefore(4);
    }

    @Test
    void aLetterHasANumber() {
        Chain chain = Chain.upTo(Stage.OFFICE_APPROVED);
        refused(
                () -> new EndorseByRegent(FAMILY, ONE, " ", LETTER).decide(chain.family, LETTER, "regent"),
                "letterNumber: LETTER_UNUSABLE");
    }

    @Test
    void aLetterIsWrittenBeforeItIsRecorded() {
        Chain chain = Chain.upTo(Stage.OFFICE_APPROVED);
        EndorseByRegent tomorrow = new EndorseByRegent(FAMILY, ONE, "400/17/2024", LETTER.plusDays(1));
        refused(() -> tomorrow.decide(chain.family, LETTER, "regent"), "letterDate: LETTER_DATE_IN_FUTURE");
    }
}
