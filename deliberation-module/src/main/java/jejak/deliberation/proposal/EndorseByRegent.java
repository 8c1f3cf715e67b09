package jejak.deliberation.proposal;

import java.time.LocalDate;
import jejak.deliberation.events.ProposalEvent.ProposalEndorsedByRegent;
import jejak.deliberation.input.Spelling;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The regent, or who acts for the regent, endorses by letter what the office approved. */
public record EndorseByRegent(
        @TargetAggregateIdentifier String householdId, String proposalId, String letterNumber, LocalDate letterDate) {

    ProposalEndorsedByRegent decide(Proposals family, LocalDate on, @Nullable String actor) {
        family.require(proposalId, on, Stage.OFFICE_APPROVED).mustBeAnotherHand(actor);
        new Checks()
                .that(Spelling.words(letterNumber, 100), "letterNumber", ProposalReason.LETTER_UNUSABLE)
                .that(!letterDate.isAfter(on), "letterDate", ProposalReason.LETTER_DATE_IN_FUTURE)
                .done();
        return new ProposalEndorsedByRegent(householdId, proposalId, letterNumber, letterDate);
    }
}
