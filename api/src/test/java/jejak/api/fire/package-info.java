/**
 * Several command sides of the whole office on one database, killed and started again.
 * May import the plant room of the wiring tests.
 * What the ledger alone goes through, statement by statement, is in the ledger's own tests.
 */
@NullMarked
package jejak.api.fire;

import org.jspecify.annotations.NullMarked;
