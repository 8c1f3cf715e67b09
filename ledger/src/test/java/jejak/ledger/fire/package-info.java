/**
 * Kills, freezes and cuts off processes that share one log, at statements chosen by a seed, and looks at what is left.
 * May import the ledger, its store and the JDK.
 * FireTest runs it short with every build and long by hand.
 */
@NullMarked
package jejak.ledger.fire;

import org.jspecify.annotations.NullMarked;
