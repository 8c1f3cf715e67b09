/**
 * Decides what a family is handed over that is not cash: goods, services and contributions.
 * Imports the kernel, upstream events, rule packs, eligibility, payees, the module's vocabulary and Axon.
 * Guarded by one test per command and {@code DoubleProgramme}'s cases.
 */
@NullMarked
package jejak.aid.delivery;

import org.jspecify.annotations.NullMarked;
