/**
 * Decides how a file lies on the disk so that nobody reads it there, and which of its rows were seen before.
 * May import the keys; knows no row's meaning.
 * Guarded by {@code SealedFileTest}.
 */
@NullMarked
package jejak.api.imports.file;

import org.jspecify.annotations.NullMarked;
