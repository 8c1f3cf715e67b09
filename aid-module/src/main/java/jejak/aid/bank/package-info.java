/**
 * Decides what is written into files for the bank, what is taken from its answers and what has to be asked again.
 * Imports the kernel, upstream events, rule packs, eligibility's facts, the module's vocabulary and Axon.
 * Guarded by one test per command and {@code BankHistoryTest}.
 */
@NullMarked
package jejak.aid.bank;

import org.jspecify.annotations.NullMarked;
