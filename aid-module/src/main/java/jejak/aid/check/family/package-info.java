/**
 * The checks that look at one family, whether it is paid or not, one file each.
 * May import what {@code jejak.aid.check} gives them.
 * Guarded by {@code ChecksTest}.
 */
@NullMarked
package jejak.aid.check.family;

import org.jspecify.annotations.NullMarked;
