package jejak.aid.bsu;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jejak.aid.bsu.benefit.Benefit;
import jejak.aid.bsu.benefit.Payment;
import jejak.aid.bsu.fault.BsuFault;
import jejak.aid.events.BsuEvent.BenefitTerminated;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.quota.OpenBook;
import jejak.aid.quota.PlaceBooks;
import jejak.aid.quota.Subject;
import jejak.aid.rulepack.MonthRange;
import jejak.aid.rulepack.RulePack;
import jejak.kernel.Rejected;
import org.jspecify.annotations.Nullable;

/** Gives families a place when they are nominated and takes it back when they leave, in one commit with their logs. */
final class Enrolment {

    /** Counts no places; nobody waits. */
    static final Enrolment UNCOUNTED = new Enrolment(PlaceBooks.NONE);

    /**
     * Who acts, on which day, by which rules, and who put those into force.
     *
     * @param on the day on which it is said to have happened; today when nothing is said
     */
    record Desk(@Nullable String actor, LocalDate today, LocalDate on, RulePack pack, Optional<String> ruledBy) {}

    private final PlaceBooks books;

    Enrolment(PlaceBooks books) {
        this.books = books;
    }

    /** Nominates a family when there is a place and nobody waits for it, and puts it on the waiting list otherwise. */
    void nominate(BsuRecipientNominated n, HouseholdAidState family, Desk desk, Consumer<Object> log) {
        Subject subject = new Subject(family.family().regencyCode(), n.programme(), n.year(), n.category());
        Optional<OpenBook> counted = books.counted(subject, desk.pack());
        if (counted.isEmpty()) {
            log.accept(n);
            return;
        }
        OpenBook book = counted.get();
        String village = family.family().villageCode();
        book.checkSetter(village, desk.actor());
        Optional<MonthRange> free = book.free(village, MonthRange.parse(n.fromMonth(), n.toMonth()))
                .filter(_ -> !book.hasQueueBefore(village));
        if (free.isPresent()) {
            log.accept(Turns.nominated(n, free.get()));
            book.take(n.householdId(), village, free.get());
        } else {
            log.accept(Turns.waitlisted(n, book.quotaId()));
            book.join(n.householdId(), village, Turns.rank(family, book), desk.today());
        }
    }

    /** Frees the place of a benefit that ends, or its turn; a month that was handed out stays taken. */
    void leave(BenefitTerminated end, HouseholdAidState family) {
        Benefit before = family.requireBenefit(new Benefit.Key(end.programme(), end.category(), end.year()));
        books.known(subject(before))
                .ifPresent(book ->
                        book.giveUp(end.householdId(), lastHeld(end, family).orElse(null)));
    }

    /** Who was nominated before places were counted takes one now; without one, no decree. */
    void requirePlaces(List<BsuRecipientDetermined> rows, Map<String, HouseholdAidState> families) {
        Map<Subject, Optional<OpenBook>> known = new HashMap<>();
        Rejected.Checks checks = new Rejected.Checks();
        for (int i = 0; i < rows.size(); i++) {
            BsuRecipientDetermined row = rows.get(i);
            HouseholdAidState family = Objects.requireNonNull(families.get(row.householdId()));
            Benefit nominated = family.requireBenefit(new Benefit.Key(row.programme(), row.category(), row.year()));
            boolean has = known.computeIfAbsent(subject(nominated), books::known)
                    .filter(book -> !hasOrTakes(book, row.householdId(), family, nominated.months()))
                    .isEmpty();
            checks.that(has, "householdIds[" + i + "]", BsuFault.HOUSEHOLD_WITHOUT_PLACE);
        }
        checks.done();
    }

    private static boolean hasOrTakes(OpenBook book, String householdId, HouseholdAidState family, MonthRange months) {
        if (book.holds(householdId)) {
            return true;
        }
        String village = family.family().villageCode();
        boolean free = book.free(village, months).filter(months::equals).isPresent();
        if (free) {
            book.take(householdId, village, months);
        }
        return free;
    }

    /** The last month that a benefit is due, was paid or was handed over. */
    static Optional<YearMonth> lastHeld(BenefitTerminated end, HouseholdAidState family) {
        Optional<YearMonth> due = Optional.ofNullable(end.lastMonth()).map(YearMonth::parse);
        Benefit.Key key = new Benefit.Key(end.programme(), end.category(), end.year());
        Optional<YearMonth> paid = Payment.lastTaken(family.payments().values(), key);
        Stream<YearMonth> handedOver = family.beside()
                .delivered()
                .months(end.programme())
                .filter(family.requireBenefit(key).months()::contains);
        return Stream.concat(Stream.of(due, paid).flatMap(Optional::stream), handedOver)
                .max(YearMonth::compareTo);
    }

    static Subject subject(Benefit benefit) {
        Benefit.Key key = benefit.key();
        return new Subject(benefit.regencyCode(), key.programme(), key.year(), key.category());
    }
}
