/**
 * Decides how a file becomes commands, row by row, and what is said of every row that cannot.
 * May import the desk, the commands of the household, the keys and the ledger; never a projection.
 * Guarded by {@code ImportsTest} and {@code ImportKilledTest}.
 */
@NullMarked
package jejak.api.imports;

import org.jspecify.annotations.NullMarked;
