/**
 * Measures the ledger against the plainest thing that PostgreSQL can do; run by hand, never by a test.
 * May import the ledger and the JDK.
 * Nothing guards it: figures are read, not asserted.
 */
@NullMarked
package jejak.ledger.bench;

import org.jspecify.annotations.NullMarked;
