/**
 * Holds how much the program remembers.
 * May import the ledger's memory and the JDK.
 */
@NullMarked
package jejak.ledger.memory;

import org.jspecify.annotations.NullMarked;
