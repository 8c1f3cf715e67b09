/**
 * Decides how the bytes of a CSV or XLSX file become rows of text, one at a time, and what damage they carry.
 * May import the libraries that read such files; knows no family.
 * Guarded by {@code SheetsTest}.
 */
@NullMarked
package jejak.api.imports.sheet;

import org.jspecify.annotations.NullMarked;
