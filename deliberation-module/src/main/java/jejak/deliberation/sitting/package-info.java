/**
 * Says by which rule a session may decide, and on which day it sat.
 * Imports its own module's events and the JDK.
 * Guarded by {@code ModuleBoundariesTest}.
 */
@NullMarked
package jejak.deliberation.sitting;

import org.jspecify.annotations.NullMarked;
