/**
 * The checks that look at one payment or one benefit, one file each.
 * May import what {@code jejak.aid.check} gives them.
 * Guarded by {@code ChecksTest}.
 */
@NullMarked
package jejak.aid.check.payment;

import org.jspecify.annotations.NullMarked;
