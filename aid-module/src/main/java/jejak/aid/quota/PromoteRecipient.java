package jejak.aid.quota;

import java.util.Objects;
import jejak.aid.events.PlaceEvent.RecipientPromoted;
import jejak.aid.quota.WaitingLine.Next;
import jejak.aid.rulepack.MonthRange;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Gives the first family of a waiting list the place that has become free. */
public record PromoteRecipient(
        @TargetAggregateIdentifier String householdId, String programme, String category, int year) {

    /** Takes the family only in its turn; the names of those passed over, and why, are written down. */
    public Next decide(WaitingLine line, OpenBook book, @Nullable String actor) {
        Next next = line.next(householdId, book);
        book.checkSetter(next.turn().villageCode(), actor);
        book.checkEnder(
                next.turn().villageCode(),
                Objects.requireNonNull(next.turn().free()).from(),
                actor);
        return next;
    }

    /** What the family's log says of it. */
    public RecipientPromoted promoted(String quotaId, Next next, MonthRange months) {
        return new RecipientPromoted(
                householdId,
                quotaId,
                programme,
                category,
                year,
                months.from().toString(),
                next.turn().decile(),
                next.passedOver(),
                null,
                null);
    }
}
