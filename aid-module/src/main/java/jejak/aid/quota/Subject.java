package jejak.aid.quota;

import java.util.List;
import java.util.Optional;
import jejak.aid.budget.LineId;
import jejak.aid.events.QuotaEvent.PlacesOpened;
import jejak.aid.events.QuotaEvent.QuotaSet;
import jejak.aid.rulepack.Kinds;
import jejak.aid.rulepack.RulePack;
import jejak.aid.rulepack.RulePack.Category;
import jejak.aid.rulepack.office.OfficeRules;
import jejak.aid.rulepack.office.Quotas;
import jejak.aid.rulepack.values.WelfareLimit;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.kernel.Rejected;
import org.jspecify.annotations.Nullable;

/** The category of one year in one regency, whose places are counted. */
public record Subject(String regencyCode, String programme, int year, String category) {

    /**
     * The subject of a budget line's category.
     *
     * @throws Rejected when it is not the id of a budget line
     */
    static Subject of(String budgetLineId, String category) {
        LineId line = LineId.of(budgetLineId);
        return new Subject(line.regencyCode(), line.programme(), line.year(), category);
    }

    /** The id of its book. */
    public String quotaId() {
        return String.join(":", "quota", regencyCode, programme, Integer.toString(year), category);
    }

    /** Whether the pack counts its places. */
    boolean counted(RulePack pack) {
        return !places(pack).isEmpty();
    }

    PlacesOpened opened(RulePack pack, PlacesBefore before) {
        Category rules = Kinds.requireDecreed(pack, programme, category, year);
        return new PlacesOpened(
                quotaId(),
                regencyCode,
                programme,
                category,
                year,
                rules.months().from().toString(),
                rules.months().to().toString(),
                quotas(pack).order(),
                ranking(rules),
                before.held(this));
    }

    /** What the pack says and the book does not know yet; what the office set itself stays. */
    List<QuotaSet> newQuotas(RulePack pack, Places known) {
        return places(pack).stream()
                .filter(p -> {
                    Limit limit = known.limits().get(p.villageCode() == null ? Places.ALL : p.villageCode());
                    return limit == null || (limit.byPack() && limit.places() != p.families());
                })
                .map(p -> new QuotaSet(quotaId(), p.villageCode(), p.families(), true, pack.code()))
                .toList();
    }

    private List<Quotas.Places> places(RulePack pack) {
        return quotas(pack).places().stream()
                .filter(p -> p.programme().equals(programme) && p.year() == year)
                .filter(p -> p.category().equals(category))
                .toList();
    }

    private static Quotas quotas(RulePack pack) {
        return Optional.ofNullable(pack.office()).map(OfficeRules::quotas).orElse(Quotas.UNSAID);
    }

    private static @Nullable RegistrySource ranking(Category rules) {
        return Optional.ofNullable(rules.welfareLimit())
                .map(WelfareLimit::registry)
                .or(() -> rules.registries().stream().findFirst())
                .orElse(null);
    }
}
