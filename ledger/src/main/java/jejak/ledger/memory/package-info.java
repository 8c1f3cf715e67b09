/** Remembers streams for commands, so that they need no load; whatever is decided on memory is checked by the append. */
@NullMarked
package jejak.ledger.memory;

import org.jspecify.annotations.NullMarked;
