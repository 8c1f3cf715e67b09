/** How far a family has come in a category, what was paid for it, and whose hands were on it. */
@NullMarked
package jejak.aid.bsu.benefit;

import org.jspecify.annotations.NullMarked;
