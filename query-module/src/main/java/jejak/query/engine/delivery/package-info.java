/**
 * Decides how events come from the log to the projections: read once, decoded once, and only what somebody wants.
 * May import the ledger and Axon's messages; knows no projection and no table.
 * Guarded by {@code ProjectionEngineTest}.
 */
@NullMarked
package jejak.query.engine.delivery;

import org.jspecify.annotations.NullMarked;
