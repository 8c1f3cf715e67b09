/** Searches what is left on a disk for what should not be there. */
@NullMarked
package jejak.api.forget;

import org.jspecify.annotations.NullMarked;
