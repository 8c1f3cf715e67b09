/**
 * Lays out what an auditor takes along about one household; what lies in it, and how, is bundle.md.
 * May import the ledger and JSON; knows neither the verifier nor any family.
 * Guarded by {@code BundleVerifierTest}: what is written here is judged there.
 */
@NullMarked
package jejak.ledger.bundle;

import org.jspecify.annotations.NullMarked;
