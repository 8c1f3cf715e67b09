/** The statements that write the log, put together from parts. */
@NullMarked
package jejak.ledger.sql;

import org.jspecify.annotations.NullMarked;
