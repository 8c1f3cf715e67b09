/**
 * Decides how the rows of a page are written: what handlers write one by one goes to the database in as few statements as
 * leave the tables just as the single ones would have.
 * May import Spring's JDBC and the driver's array types; knows no projection.
 * Guarded by {@code WritesTest}, and for every projection of the program by {@code EveryProjectionTest}.
 */
@NullMarked
package jejak.query.engine.writes;

import org.jspecify.annotations.NullMarked;
