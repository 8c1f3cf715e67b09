/** Counts what the ledger does, for those who watch it; says nothing of what is in the events. */
@NullMarked
package jejak.ledger.figures;

import org.jspecify.annotations.NullMarked;
