/**
 * Decides what a budget line holds and which months a tranche pays.
 * Imports the kernel, rule packs, the module's vocabulary and Axon.
 * Guarded by {@code OpenBudgetTest} and {@code PlanTrancheTest}.
 */
@NullMarked
package jejak.aid.budget;

import org.jspecify.annotations.NullMarked;
