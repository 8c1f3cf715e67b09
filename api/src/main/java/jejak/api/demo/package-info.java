/**
 * Plays the demo year: synthetic families in the real villages, driven through commands only.
 * Imports the public commands, the kernel and the command desk.
 * Guarded by {@code DemoYearTest}.
 */
@NullMarked
package jejak.api.demo;

import org.jspecify.annotations.NullMarked;
