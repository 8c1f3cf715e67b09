/**
 * Decides which column of a file says what, and which word in it stands for which code; all of it data.
 * May import the JSON reader; knows no family.
 * Guarded by {@code ImportsTest}.
 */
@NullMarked
package jejak.api.imports.mapping;

import org.jspecify.annotations.NullMarked;
