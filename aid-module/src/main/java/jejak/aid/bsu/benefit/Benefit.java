package jejak.aid.bsu.benefit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jejak.aid.budget.LineId;
import jejak.aid.delivery.Received;
import jejak.aid.eligibility.FamilyFacts;
import jejak.aid.eligibility.Person;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.events.PlaceEvent.RecipientWaitlisted;
import jejak.aid.rulepack.Kinds;
import jejak.aid.rulepack.MonthRange;
import jejak.aid.rulepack.RulePack;
import jejak.aid.rulepack.RulePack.Category;
import org.jspecify.annotations.Nullable;

/**
 * How far a family has come in one category of one year.
 *
 * @param regencyCode the regency that nominated it, whose places and money it takes wherever the family lives later
 * @param decreeNumber the decree that entitles the family, once one does
 * @param budgetLineId the line its money is reserved from, once a decree entitles the family
 * @param lastMonth last entitled month of a terminated benefit; null when it is entitled to none
 * @param since day of the nomination, and of the decree once there is one; null where the log does not say
 */
public record Benefit(
        Key key,
        String regencyCode,
        Stage stage,
        String recipientPersonId,
        long monthlyRupiah,
        MonthRange months,
        @Nullable String decreeNumber,
        @Nullable String budgetLineId,
        @Nullable YearMonth lastMonth,
        @Nullable LocalDate since) {

    public record Key(String programme, String category, int year) {}

    public enum Stage {
        WAITLISTED,
        NOMINATED,
        DETERMINED,
        SUSPENDED,
        TERMINATED
    }

    public static Benefit of(BsuRecipientNominated e, String regencyCode, @Nullable LocalDate on) {
        return new Benefit(
                new Key(e.programme(), e.category(), e.year()),
                regencyCode,
                Stage.NOMINATED,
                e.recipientPersonId(),
                e.monthlyRupiah(),
                MonthRange.parse(e.fromMonth(), e.toMonth()),
                null,
                null,
                null,
                on);
    }

    /** Nominated, and yet without a place. */
    public static Benefit of(RecipientWaitlisted e, String regencyCode, @Nullable LocalDate on) {
        return new Benefit(
                new Key(e.programme(), e.category(), e.year()),
                regencyCode,
                Stage.WAITLISTED,
                e.recipientPersonId(),
                e.monthlyRupiah(),
                MonthRange.parse(e.fromMonth(), e.toMonth()),
                null,
                null,
                null,
                on);
    }

    public static Benefit of(BsuRecipientDetermined e, @Nullable LocalDate on) {
        return new Benefit(
                new Key(e.programme(), e.category(), e.year()),
                LineId.of(e.budgetLineId()).regencyCode(),
                Stage.DETERMINED,
                e.recipientPersonId(),
                e.monthlyRupiah(),
                MonthRange.parse(e.fromMonth(), e.toMonth()),
                e.decreeNumber(),
                e.budgetLineId(),
                null,
                on);
    }

    public Benefit now(Stage next) {
        return with(next, lastMonth);
    }

    public Benefit endedWith(@Nullable YearMonth last) {
        return with(Stage.TERMINATED, last);
    }

    /** Whether a day comes before the nomination or the decree on which the benefit rests. */
    public boolean begunAfter(LocalDate day) {
        return since != null && day.isBefore(since);
    }

    public boolean terminated() {
        return stage == Stage.TERMINATED;
    }

    /** The months for which the family has a right to money, paid or not. */
    public List<YearMonth> entitled() {
        return switch (stage) {
            case WAITLISTED, NOMINATED -> List.of();
            case DETERMINED, SUSPENDED -> months.months();
            case TERMINATED -> lastMonth == null ? List.of() : new MonthRange(months.from(), lastMonth).months();
        };
    }

    /** The months it gives a right to; of a recipient who has died those until the month of the death. */
    public List<YearMonth> due(FamilyFacts family) {
        Optional<YearMonth> last =
                family.people().find(recipientPersonId).map(Person::diedOn).map(YearMonth::from);
        return entitled().stream()
                .filter(month -> last.isEmpty() || !month.isAfter(last.get()))
                .toList();
    }

    /** Whether in one of the months something was handed over that may not stand beside the money. */
    public boolean excluded(Received delivered, RulePack pack, List<YearMonth> months) {
        Category rules = pack.requireCategory(key.programme(), key.category(), key.year());
        return delivered.anyOf(months, other -> Kinds.exclude(pack, key.programme(), rules, other, key.year()));
    }

    private Benefit with(Stage next, @Nullable YearMonth last) {
        return new Benefit(
                key,
                regencyCode,
                next,
                recipientPersonId,
                monthlyRupiah,
                months,
                decreeNumber,
                budgetLineId,
                last,
                since);
    }
}
