/**
 * Keeps the links under which a file can be fetched for a short while by the account that asked for it, and by nobody else.
 * May import nothing of ours; what a link leads to is known to those who offer it.
 * Guarded by {@code HouseholdBundleTest} and {@code SessionMinutesTest}.
 */
@NullMarked
package jejak.api.downloads;

import org.jspecify.annotations.NullMarked;
