package jejak.aid.quota;

import jejak.aid.events.BsuEvent.TerminationReason;
import jejak.aid.events.PlaceEvent.RecipientPromoted;
import jejak.aid.events.PlaceEvent.RecipientReplaced;
import jejak.aid.quota.WaitingLine.Next;
import jejak.aid.rulepack.MonthRange;
import jejak.kernel.Rejected;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Ends a determined family's benefit and gives its very place to the first of the waiting list, for the months after.
 * The decree that determines the successor amends the one that named the family.
 *
 * @param lastMonth last month the leaving family is still entitled to; null when to none
 */
public record ReplaceRecipient(
        @TargetAggregateIdentifier String householdId,
        String programme,
        String category,
        int year,
        TerminationReason reason,
        @Nullable String lastMonth,
        String successorHouseholdId) {

    /** Takes the successor only in its turn, for a place of its village, and not by the hand that set their number. */
    public Next decide(WaitingLine line, OpenBook book, @Nullable String actor) {
        Next next = line.next(successorHouseholdId, book);
        if (!book.compete(book.villageOf(householdId), next.turn().villageCode())) {
            throw new Rejected("successorHouseholdId", QuotaFault.NO_PLACE_FREE);
        }
        book.checkSetter(next.turn().villageCode(), actor);
        return next;
    }

    /** What the log of the family that leaves says. */
    public RecipientReplaced replaced(String quotaId, String decreeNumber) {
        return new RecipientReplaced(
                householdId, quotaId, programme, category, year, lastMonth, successorHouseholdId, decreeNumber);
    }

    /** What the log of its successor says. */
    public RecipientPromoted promoted(String quotaId, Next next, MonthRange months, String decreeNumber) {
        return new RecipientPromoted(
                successorHouseholdId,
                quotaId,
                programme,
                category,
                year,
                months.from().toString(),
                next.turn().decile(),
                next.passedOver(),
                householdId,
                decreeNumber);
    }
}
