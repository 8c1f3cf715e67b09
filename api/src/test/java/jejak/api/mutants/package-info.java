/**
 * Takes the checks of the write side away one by one and sees its tests turn red.
 * Imports the class-file API and the JUnit launcher; reads the modules' compiled classes and tests.
 * Guarded by {@code RefusalMutantsTest}.
 */
@NullMarked
package jejak.api.mutants;

import org.jspecify.annotations.NullMarked;
