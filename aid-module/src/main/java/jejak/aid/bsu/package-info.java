/**
 * Decides who is nominated, determined and paid, month by month, and what becomes of the money.
 * Imports the kernel, upstream events, rule packs, budget plans, eligibility, the module's vocabulary and Axon.
 * Guarded by {@code HouseholdAidHistoryTest} and one test per command.
 */
@NullMarked
package jejak.aid.bsu;

import org.jspecify.annotations.NullMarked;
