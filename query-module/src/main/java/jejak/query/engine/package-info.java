/**
 * Decides how answers are found, built from the log, kept up to date and rebuilt.
 * May import the ledger, Axon's messages, Spring and SQL; knows no family and no programme.
 * Guarded by {@code ProjectionEngineTest} and {@code ProjectionSpec}.
 */
@NullMarked
package jejak.query.engine;

import org.jspecify.annotations.NullMarked;
