package jejak.aid.bsu;

import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import jejak.aid.bsu.Enrolment.Desk;
import jejak.aid.bsu.benefit.Benefit;
import jejak.aid.bsu.benefit.Hands;
import jejak.aid.events.BsuEvent.BenefitTerminated;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.events.BsuEvent.BsuRefused;
import jejak.aid.events.BsuEvent.BsuStep;
import jejak.aid.events.BsuRefusal;
import jejak.aid.events.PlaceEvent.RecipientPromoted;
import jejak.aid.quota.OpenBook;
import jejak.aid.quota.PlaceBooks;
import jejak.aid.quota.PromoteRecipient;
import jejak.aid.quota.QuotaFault;
import jejak.aid.quota.ReplaceRecipient;
import jejak.aid.quota.WaitingLine;
import jejak.aid.quota.WaitingLine.Next;
import jejak.aid.rulepack.MonthRange;
import jejak.kernel.Rejected;

/** Gives a place that is free, or that somebody leaves, to the first of those who wait. */
final class Succession {

    /**
     * The family that comes next, its log open for the same commit.
     *
     * @param takes writes that its turn came, and the nomination that follows
     */
    record Successor(
            HouseholdAidState state, Hands hands, BiConsumer<RecipientPromoted, BsuRecipientNominated> takes) {}

    private final PlaceBooks books;
    private final Function<String, HouseholdAidState> known;
    private final Function<String, Successor> successors;

    /** A family that only waits is read without a lock: nothing is written to its log. */
    Succession(PlaceBooks books, Function<String, HouseholdAidState> known, Function<String, Successor> successors) {
        this.books = books;
        this.known = known;
        this.successors = successors;
    }

    /** Gives the first of the list its place, or refuses it on the record when something stands against it today. */
    void promote(PromoteRecipient c, HouseholdAidState family, Hands hands, Desk desk, Consumer<Object> log) {
        Benefit waiting = Turns.waiting(family, new Benefit.Key(c.programme(), c.category(), c.year()));
        Turns.checkHands(hands, waiting.key(), desk);
        Turns.checkDay(waiting, desk);
        Optional<BsuRefusal> obstacle = Turns.obstacle(family, waiting, desk);
        if (obstacle.isPresent()) {
            log.accept(new BsuRefused(
                    c.householdId(), c.programme(), c.category(), c.year(), 0, BsuStep.NOMINATION, obstacle.get()));
            return;
        }
        OpenBook book = book(waiting);
        Next next = c.decide(line(book, waiting.key(), Map.of(c.householdId(), family), desk), book, desk.actor());
        MonthRange months = Objects.requireNonNull(next.turn().free());
        c.checkDay(book, next, desk.on());
        log.accept(c.promoted(book.quotaId(), next, months));
        log.accept(Turns.nominated(c.householdId(), waiting, months, desk.pack()));
        book.take(c.householdId(), next.turn().villageCode(), months);
    }

    /** Ends a benefit and hands its place to the first of the list, for the months after. */
    void replace(
            ReplaceRecipient c, HouseholdAidState leaving, BenefitTerminated end, Desk desk, Consumer<Object> log) {
        Benefit before = leaving.requireBenefit(new Benefit.Key(c.programme(), c.category(), c.year()));
        Successor successor = successors.apply(c.successorHouseholdId());
        HouseholdAidState family = successor.state();
        Benefit waiting = Turns.waiting(family, before.key());
        Turns.checkHands(successor.hands(), waiting.key(), desk);
        Turns.checkDay(waiting, desk);
        OpenBook book = book(before);
        String decree = decreeOf(before, book.holds(c.householdId()));
        Optional<YearMonth> last = Enrolment.lastHeld(end, leaving);
        log.accept(end);
        book.giveUp(c.householdId(), last.orElse(null));
        Next next =
                c.decide(line(book, waiting.key(), Map.of(c.successorHouseholdId(), family), desk), book, desk.actor());
        MonthRange months = Turns.after(
                Objects.requireNonNull(next.turn().free()), before.months().from(), last);
        log.accept(c.replaced(book.quotaId(), decree));
        RecipientPromoted turn = c.promoted(book.quotaId(), next, months, decree);
        successor.takes().accept(turn, Turns.nominated(turn.householdId(), waiting, months, desk.pack()));
        book.take(turn.householdId(), next.turn().villageCode(), months);
    }

    /** The decree that gave a family the place it hands over. */
    private static String decreeOf(Benefit benefit, boolean holds) {
        String decree = benefit.decreeNumber();
        if (decree == null || !holds) {
            throw new Rejected("householdId", QuotaFault.NO_PLACE_TO_HAND_OVER);
        }
        return decree;
    }

    private OpenBook book(Benefit benefit) {
        return books.known(Enrolment.subject(benefit)).orElseThrow(() -> new Rejected("category", QuotaFault.NO_QUOTA));
    }

    private WaitingLine line(OpenBook book, Benefit.Key key, Map<String, HouseholdAidState> loaded, Desk desk) {
        return WaitingLine.of(book, id -> {
            HouseholdAidState family = loaded.containsKey(id) ? loaded.get(id) : known.apply(id);
            return Turns.known(Objects.requireNonNull(family), key, desk);
        });
    }
}
