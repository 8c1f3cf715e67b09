package jejak.aid.budget;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import jejak.aid.events.BudgetEvent;
import jejak.aid.events.BudgetEvent.BudgetOpened;
import jejak.aid.events.BudgetEvent.BudgetRevised;
import jejak.aid.events.BudgetEvent.TranchePlanned;
import jejak.aid.rulepack.MonthRange;
import org.jspecify.annotations.Nullable;

/** What a budget line remembers: what it was opened for and which tranches are planned. */
record BudgetState(@Nullable BudgetOpened opened, long ceilingRupiah, Map<TrancheKey, TranchePlan> tranches) {

    static final BudgetState UNOPENED = new BudgetState(null, 0, Map.of());

    record TrancheKey(String category, int tranche) {}

    /** Folds one event; the actor is who acted, where the log says so. */
    BudgetState evolve(BudgetEvent event, @Nullable String actor) {
        return switch (event) {
            case BudgetOpened e -> new BudgetState(e, e.ceilingRupiah(), tranches);
            case BudgetRevised e -> new BudgetState(opened, e.ceilingRupiah(), tranches);
            case TranchePlanned e -> with(e, actor);
        };
    }

    /** Whether a tranche of the category pays one of the months already. */
    boolean plans(String category, MonthRange months) {
        return tranches.entrySet().stream()
                .filter(t -> t.getKey().category().equals(category))
                .anyMatch(t -> t.getValue().months().overlaps(months));
    }

    private BudgetState with(TranchePlanned e, @Nullable String actor) {
        MonthRange months = MonthRange.parse(e.fromMonth(), e.toMonth());
        Map<TrancheKey, TranchePlan> more = new LinkedHashMap<>(tranches);
        more.put(new TrancheKey(e.category(), e.tranche()), new TranchePlan(months, e.payableFrom(), actor));
        return new BudgetState(opened, ceilingRupiah, Collections.unmodifiableMap(more));
    }
}
