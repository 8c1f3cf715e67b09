/** Reads and moves many events of the log at once. */
@NullMarked
package jejak.ledger.bulk;

import org.jspecify.annotations.NullMarked;
