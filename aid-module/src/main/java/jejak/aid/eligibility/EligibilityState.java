package jejak.aid.eligibility;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jejak.aid.events.EligibilityEvent;
import jejak.aid.events.EligibilityEvent.EligibilityDetermined;
import jejak.deliberation.events.HouseholdDecisionEvent;
import jejak.household.events.FamilyEvent;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.WelfareEvent;

/** What an evaluation remembers: the facts of the family and what was last said of each category. */
record EligibilityState(FamilyFacts family, Map<CategoryKey, EligibilityDetermined> last) {

    static final EligibilityState NONE = new EligibilityState(FamilyFacts.NONE, Map.of());

    record CategoryKey(String programme, String category, int year) {}

    EligibilityState evolve(HouseholdEvent event, String fact) {
        return new EligibilityState(family.evolve(event, fact), last);
    }

    EligibilityState evolve(FamilyEvent event, String fact) {
        return new EligibilityState(family.evolve(event, fact), last);
    }

    EligibilityState evolve(HouseholdDecisionEvent event, String fact) {
        return new EligibilityState(family.evolve(event, fact), last);
    }

    EligibilityState evolve(WelfareEvent event, String fact) {
        return new EligibilityState(family.evolve(event, fact), last);
    }

    EligibilityState evolve(EligibilityEvent event) {
        return switch (event) {
            case EligibilityDetermined e -> determined(e);
        };
    }

    Optional<EligibilityDetermined> last(CategoryKey key) {
        return Optional.ofNullable(last.get(key));
    }

    private EligibilityState determined(EligibilityDetermined e) {
        Map<CategoryKey, EligibilityDetermined> now = new LinkedHashMap<>(last);
        now.put(new CategoryKey(e.programme(), e.category(), e.year()), e);
        return new EligibilityState(family, Collections.unmodifiableMap(now));
    }
}
