/** The tables of projections: where they stand, how far they have come, and how one set takes the place of another. */
@NullMarked
package jejak.query.engine.tables;

import org.jspecify.annotations.NullMarked;
