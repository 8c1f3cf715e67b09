package jejak.api.wiring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jejak.api.policy.Places;
import jejak.kernel.Regions;
import jejak.ledger.Ledger;

/** Finds the households that a rule pack rules over: those of its regency, in which each stays as long as its log goes on. */
record HouseholdsUnder(Ledger ledger, Places places) implements Function<String, List<String>> {

    private static final int PAGE = 10_000;

    @Override
    public List<String> apply(String rulePackId) {
        String regency = places.of(rulePackId).orElseThrow().region();
        return all().stream().filter(id -> liesIn(regency, id)).toList();
    }

    private boolean liesIn(String regency, String id) {
        return places.of(id)
                .filter(at -> Regions.regencyOf(at.region()).equals(regency))
                .isPresent();
    }

    private List<String> all() {
        List<String> all = new ArrayList<>(ledger.streamNames("", PAGE, true));
        for (int known = 0; all.size() - known == PAGE; ) {
            known = all.size();
            all.addAll(ledger.streamNames(all.getLast(), PAGE, true));
        }
        return all;
    }
}
