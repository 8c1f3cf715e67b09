package jejak.aid.bsu;

import java.time.YearMonth;
import java.util.List;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.rulepack.MonthRange;
import org.jspecify.annotations.Nullable;

/**
 * How far a family has come in one category of one year.
 *
 * @param budgetLineId the line its money is reserved from, once a decree entitles the family
 * @param lastMonth last entitled month of a terminated benefit; null when it is entitled to none
 */
record Benefit(
        Key key,
        Stage stage,
        String recipientPersonId,
        long monthlyRupiah,
        MonthRange months,
        @Nullable String budgetLineId,
        @Nullable YearMonth lastMonth) {

    record Key(String programme, String category, int year) {}

    enum Stage {
        NOMINATED,
        DETERMINED,
        SUSPENDED,
        TERMINATED
    }

    static Benefit of(BsuRecipientNominated e) {
        return new Benefit(
                new Key(e.programme(), e.category(), e.year()),
                Stage.NOMINATED,
                e.recipientPersonId(),
                e.monthlyRupiah(),
                new MonthRange(YearMonth.parse(e.fromMonth()), YearMonth.parse(e.toMonth())),
                null,
                null);
    }

    static Benefit of(BsuRecipientDetermined e) {
        return new Benefit(
                new Key(e.programme(), e.category(), e.year()),
                Stage.DETERMINED,
                e.recipientPersonId(),
                e.monthlyRupiah(),
                new MonthRange(YearMonth.parse(e.fromMonth()), YearMonth.parse(e.toMonth())),
                e.budgetLineId(),
                null);
    }

    Benefit now(Stage next) {
        return new Benefit(key, next, recipientPersonId, monthlyRupiah, months, budgetLineId, lastMonth);
    }

    Benefit endedWith(@Nullable YearMonth last) {
        return new Benefit(key, Stage.TERMINATED, recipientPersonId, monthlyRupiah, months, budgetLineId, last);
    }

    boolean terminated() {
        return stage == Stage.TERMINATED;
    }

    /** The months for which the family has a right to money, paid or not. */
    List<YearMonth> entitled() {
        return switch (stage) {
            case NOMINATED -> List.of();
            case DETERMINED, SUSPENDED -> months.months();
            case TERMINATED -> lastMonth == null ? List.of() : new MonthRange(months.from(), lastMonth).months();
        };
    }
}
