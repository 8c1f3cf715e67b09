/**
 * Says why a step on a family's aid cannot be taken, or has to be taken by somebody else.
 * Imports the kernel and the module's vocabulary.
 * Guarded by {@code FourEyesTest} and one test per command of the room above.
 */
@NullMarked
package jejak.aid.bsu.fault;

import org.jspecify.annotations.NullMarked;
