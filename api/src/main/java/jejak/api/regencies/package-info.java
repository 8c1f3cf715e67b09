/**
 * Reads regencies from a folder of data beside those that come with the program, and lays a new one out.
 * Imports the kernel's lists of regions, rule packs and the installation's properties.
 * Guarded by {@code RegencyFolderTest}.
 */
@NullMarked
package jejak.api.regencies;

import org.jspecify.annotations.NullMarked;
