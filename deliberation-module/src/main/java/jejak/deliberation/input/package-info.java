/**
 * Reads what is typed into any room of this module.
 * Imports the JDK only.
 * Guarded by {@code ModuleBoundariesTest}.
 */
@NullMarked
package jejak.deliberation.input;

import org.jspecify.annotations.NullMarked;
