/**
 * Decides what the handlers of a projection can look at, by reading their byte code, so that nobody has to say it.
 * May import the kernel's mark for personal values and the JDK.
 * Guarded by {@code SightTest}, {@code CountsTest}, and for every projection of the program by {@code EveryProjectionTest}.
 */
@NullMarked
package jejak.query.engine.code;

import org.jspecify.annotations.NullMarked;
