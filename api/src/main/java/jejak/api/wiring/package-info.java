/**
 * Decides in which order the parts of the system start and stop, and which part is handed to which.
 * May import everything but projections; holds no rule of the domain.
 * Guarded by {@code StartTest} and {@code PolicyRunnerTest}.
 */
@NullMarked
package jejak.api.wiring;

import org.jspecify.annotations.NullMarked;
