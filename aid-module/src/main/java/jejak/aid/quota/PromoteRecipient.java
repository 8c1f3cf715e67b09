package jejak.aid.quota;

import java.time.LocalDate;
import java.util.Objects;
import jejak.aid.events.PlaceEvent.RecipientPromoted;
import jejak.aid.quota.WaitingLine.Next;
import jejak.aid.quota.WaitingLine.Turn;
import jejak.aid.rulepack.MonthRange;
import jejak.kernel.Actor;
import jejak.kernel.Rejected.Checks;
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

    /** Nobody is given a place before somebody gave it up, or there were more. */
    public void checkDay(OpenBook book, Next next, LocalDate day) {
        Turn turn = next.turn();
        boolean vacant = book.freeOn(
                day, turn.villageCode(), Objects.requireNonNull(turn.free()).from());
        new Checks()
                .that(vacant, Actor.EFFECTIVE_DATE, QuotaFault.DATE_BEFORE_VACANCY)
                .done();
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
