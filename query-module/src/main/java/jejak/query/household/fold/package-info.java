/**
 * Folds a family's whole log, as it was recorded or as it is true on a day, into what is known of the family.
 * May import events, the ledger's recorded events and the moments of {@code query.log}; no SQL.
 * Guarded by {@code HouseholdFoldTest} and {@code EveryMomentTest}.
 */
@NullMarked
package jejak.query.household.fold;

import org.jspecify.annotations.NullMarked;
