/** Reads and moves many rows of the log at once, as bytes; knows neither codec nor writer. */
@NullMarked
package jejak.ledger.bulk;

import org.jspecify.annotations.NullMarked;
