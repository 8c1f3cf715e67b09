/**
 * Begins a new projection: its class and its test, ready to be run and to be changed.
 * May import the JDK. Guarded by {@code NewProjectionTest}.
 */
@NullMarked
package jejak.query.engine.begin;

import org.jspecify.annotations.NullMarked;
