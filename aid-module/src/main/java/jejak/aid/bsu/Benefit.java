package jejak.aid.bsu;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jejak.aid.eligibility.FamilyFacts;
import jejak.aid.eligibility.People.Person;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.rulepack.Kinds;
import jejak.aid.rulepack.MonthRange;
import jejak.aid.rulepack.RulePack;
import jejak.aid.rulepack.RulePack.Category;
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

    /** The months it gives a right to; of a recipient who has died those until the month of the death. */
    List<YearMonth> due(FamilyFacts family) {
        Optional<YearMonth> last =
                family.people().find(recipientPersonId).map(Person::diedOn).map(YearMonth::from);
        return entitled().stream()
                .filter(month -> last.isEmpty() || !month.isAfter(last.get()))
                .toList();
    }

    /** Whether in one of the months something was handed over that may not stand beside the money. */
    boolean excluded(HouseholdAidState state, RulePack pack, List<YearMonth> months) {
        Category rules = pack.requireCategory(key.programme(), key.category(), key.year());
        return state.beside()
                .delivered()
                .anyOf(months, other -> Kinds.exclude(pack, key.programme(), rules, other, key.year()));
    }
}
