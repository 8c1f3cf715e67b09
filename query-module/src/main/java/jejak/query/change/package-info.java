/**
 * Answers what changed in a family between two moments, and which event every field of it comes from.
 * May import the fold of a family, its timeline, moments, the ledger's reading and the marks on personal data.
 * Guarded by {@code HouseholdChangesTest} and {@code EveryMomentTest}.
 */
@NullMarked
package jejak.query.change;

import org.jspecify.annotations.NullMarked;
