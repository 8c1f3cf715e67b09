/**
 * Keeps the tree growing with the log from heads that this application has sealed, and from no other.
 * May import the JDK, JDBC, the PostgreSQL driver and {@code jejak.ledger.proof}.
 * Guarded by {@code TreeOfTheLogTest} and {@code ForgedHeadTest}.
 */
@NullMarked
package jejak.ledger.seal;

import org.jspecify.annotations.NullMarked;
