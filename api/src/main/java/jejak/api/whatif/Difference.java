package jejak.api.whatif;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One household and category for which a draft would have made a difference.
 *
 * @param firstMonth first month that differs, for example {@code 2024-05}
 * @param lastMonth last month that differs
 * @param monthsBefore months of the period that were due under the packs in force
 * @param monthsAfter months that would have been due under the draft
 * @param rupiahBefore what those months came to
 * @param rupiahAfter what they would have come to
 * @param why rules whose verdict differs in the first month that differs; empty when only the amount does
 */
record Difference(
        String householdId,
        String villageCode,
        String programme,
        String category,
        String firstMonth,
        String lastMonth,
        int monthsBefore,
        int monthsAfter,
        long rupiahBefore,
        long rupiahAfter,
        List<RuleChange> why) {

    /**
     * A rule that says something else.
     *
     * @param before what it said; null where the packs in force do not apply it
     * @param after what it would have said; null where the draft does not apply it
     */
    record RuleChange(
            String rule, @Nullable Boolean before, @Nullable Boolean after) {}

    long differenceRupiah() {
        return rupiahAfter - rupiahBefore;
    }
}
