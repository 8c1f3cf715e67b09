/**
 * Says what villages decided, proposed and were objected to.
 * Imports the events of deliberation and the words around it.
 * Guarded by {@code ModuleBoundariesTest}.
 */
@NullMarked
package jejak.query.words.village;

import org.jspecify.annotations.NullMarked;
