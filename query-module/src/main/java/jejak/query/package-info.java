/**
 * Every answer this system gives, rebuilt from the log.
 * May import the events of the three modules, the kernel, the ledger for reading, Spring and SQL; never a command.
 * Guarded by {@code QuerySchemaTest} and {@code ModuleBoundariesTest}.
 */
@NullMarked
package jejak.query;

import org.jspecify.annotations.NullMarked;
