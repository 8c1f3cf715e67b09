/**
 * Decides what goes into the bundle that an auditor takes along about one household.
 * May import the ledger, the keys, and the words; decides nothing about the household.
 * Guarded by {@code BundleVerifierTest} and {@code CommandLineTest}.
 */
@NullMarked
package jejak.api.bundle;

import org.jspecify.annotations.NullMarked;
