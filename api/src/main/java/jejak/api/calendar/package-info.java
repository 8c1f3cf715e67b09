/**
 * Does what the office owes on a day without being asked.
 * Imports the desk, the answers' due lists and the scheduler.
 * Guarded by {@code ModuleBoundariesTest}.
 */
@NullMarked
package jejak.api.calendar;

import org.jspecify.annotations.NullMarked;
