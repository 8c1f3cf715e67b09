package jejak.api.whatif;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jejak.aid.eligibility.FamilyFacts;
import jejak.aid.rulepack.MonthRange;
import jejak.aid.rulepack.RulePack;
import jejak.aid.rulepack.RulePacks;
import jejak.deliberation.events.HouseholdDecisionEvent;
import jejak.household.events.FamilyEvent;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.WelfareEvent;
import jejak.ledger.RecordedEvent;

/**
 * Looks at a family at the end of each month with what was known then, once by the packs in force and once by a draft.
 * A month counts whole, as it is paid.
 */
record WhatIf(RulePack draft, RulePacks packs, MonthRange period) {

    /** What would differ for the family, category by category. */
    List<Difference> differences(String householdId, List<RecordedEvent> log) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        FamilyFacts family = FamilyFacts.NONE;
        int next = 0;
        for (YearMonth month : period.months()) {
            while (next < log.size() && knownBy(log.get(next), month)) {
                family = evolve(family, log.get(next++));
            }
            if (family.residence() != null && family.regencyCode().equals(draft.regencyCode())) {
                tally(tallies, family, month);
            }
        }
        String village = family.residence() == null ? "" : family.villageCode();
        return tallies.values().stream()
                .flatMap(tally -> tally.difference(householdId, village).stream())
                .toList();
    }

    private void tally(Map<String, Tally> tallies, FamilyFacts family, YearMonth month) {
        LocalDate on = month.atEndOfMonth();
        Optional<RulePack> inForce = packs.inForce(draft.regencyCode(), on);
        Stream.of(inForce, Optional.of(draft))
                .flatMap(Optional::stream)
                .flatMap(pack -> pack.programmes().stream())
                .filter(programme -> programme.year() == month.getYear())
                .flatMap(p -> p.categories().stream().map(c -> List.of(p.code(), c.code())))
                .distinct()
                .forEach(key -> tallies.computeIfAbsent(String.join("/", key), _ -> new Tally(key.get(0), key.get(1)))
                        .count(
                                month,
                                Monthly.of(inForce, key, family, month),
                                Monthly.of(Optional.of(draft), key, family, month)));
    }

    private boolean knownBy(RecordedEvent event, YearMonth month) {
        return event.envelope()
                .recordedAt()
                .isBefore(month.plusMonths(1)
                        .atDay(1)
                        .atStartOfDay(ZoneId.of(draft.timeZone()))
                        .toInstant());
    }

    private static FamilyFacts evolve(FamilyFacts family, RecordedEvent event) {
        String id = event.envelope().eventId();
        if (event.payload() instanceof HouseholdEvent e) {
            return family.evolve(e, id);
        }
        if (event.payload() instanceof WelfareEvent e) {
            return family.evolve(e, id);
        }
        if (event.payload() instanceof FamilyEvent e) {
            return family.evolve(e, id);
        }
        return event.payload() instanceof HouseholdDecisionEvent e ? family.evolve(e, id) : family;
    }

    /** The months of one category. */
    private static final class Tally {
        private final String programme;
        private final String category;
        private final List<YearMonth> differing = new ArrayList<>();
        private int monthsBefore;
        private int monthsAfter;
        private long rupiahBefore;
        private long rupiahAfter;
        private List<Difference.RuleChange> why = List.of();

        Tally(String programme, String category) {
            this.programme = programme;
            this.category = category;
        }

        void count(YearMonth month, Monthly before, Monthly after) {
            if (before.eligible() != after.eligible() || before.rupiah() != after.rupiah()) {
                if (differing.isEmpty()) {
                    why = before.against(after);
                }
                differing.add(month);
            }
            monthsBefore += before.rupiah() > 0 ? 1 : 0;
            monthsAfter += after.rupiah() > 0 ? 1 : 0;
            rupiahBefore += before.rupiah();
            rupiahAfter += after.rupiah();
        }

        Optional<Difference> difference(String householdId, String village) {
            return differing.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Difference(
                            householdId,
                            village,
                            programme,
                            category,
                            differing.getFirst().toString(),
                            differing.getLast().toString(),
                            monthsBefore,
                            monthsAfter,
                            rupiahBefore,
                            rupiahAfter,
                            why));
        }
    }
}
