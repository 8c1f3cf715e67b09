/**
 * The front door and the plant room: turns outside into inside, and decides nothing about a family.
 * May import everything; nobody imports it.
 * Guarded by {@code FamilyStoryTest} and {@code ModuleBoundariesTest}.
 */
@NullMarked
package jejak.api;

import org.jspecify.annotations.NullMarked;
