/**
 * The checks that look at a whole regency at once, one file each.
 * May import what {@code jejak.aid.check} gives them.
 * Guarded by {@code ChecksTest}.
 */
@NullMarked
package jejak.aid.check.office;

import org.jspecify.annotations.NullMarked;
