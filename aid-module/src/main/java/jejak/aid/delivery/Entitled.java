package jejak.aid.delivery;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.BsuRefusal;
import jejak.aid.rulepack.MonthRange;
import org.jspecify.annotations.Nullable;

/**
 * What a decree entitles a family to.
 *
 * @param recipientPersonId the member it names
 * @param ended whether it was terminated
 * @param lastMonth last month of one that was terminated; null when there is none
 * @param since day from which the decree counts; null where the log does not say
 */
record Entitled(
        String recipientPersonId,
        MonthRange months,
        boolean suspended,
        boolean ended,
        @Nullable YearMonth lastMonth,
        @Nullable LocalDate since) {

    static Entitled of(BsuRecipientDetermined e, @Nullable LocalDate on) {
        return new Entitled(
                e.recipientPersonId(), MonthRange.parse(e.fromMonth(), e.toMonth()), false, false, null, on);
    }

    Entitled held(boolean now) {
        return new Entitled(recipientPersonId, months, now, ended, lastMonth, since);
    }

    Entitled endedWith(@Nullable YearMonth last) {
        return new Entitled(recipientPersonId, months, suspended, true, last, since);
    }

    boolean begunAfter(LocalDate day) {
        return since != null && day.isBefore(since);
    }

    /** What stands against handing a month over to a member, or to the family. */
    Optional<BsuRefusal> obstacle(YearMonth month, @Nullable String personId) {
        if (personId != null && !personId.equals(recipientPersonId)) {
            return Optional.of(BsuRefusal.NOT_DETERMINED);
        }
        if (ended && (lastMonth == null || month.isAfter(lastMonth))) {
            return Optional.of(BsuRefusal.TERMINATED);
        }
        if (suspended) {
            return Optional.of(BsuRefusal.SUSPENDED);
        }
        return month.isBefore(months.from()) || month.isAfter(months.to())
                ? Optional.of(BsuRefusal.MONTHS_OUTSIDE_ENTITLEMENT)
                : Optional.empty();
    }
}
