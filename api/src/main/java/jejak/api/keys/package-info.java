/**
 * Keeps the office's secrets outside of the database: in files of their own, or with a key service that an operator runs.
 * May import the JDK, Jackson and the ledger's proofs; it knows no person, no family and no event.
 * Guarded by {@code LogKeyTest}: a service that is away, refuses or lies is told, and nothing is half written.
 */
@NullMarked
package jejak.api.keys;

import org.jspecify.annotations.NullMarked;
