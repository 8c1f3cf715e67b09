/** A bank that fails in every way a bank has been seen to fail, against an office that is stopped in its work. */
@NullMarked
package jejak.api.bank;

import org.jspecify.annotations.NullMarked;
