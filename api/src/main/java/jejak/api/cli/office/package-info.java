/**
 * Decides how a terminal asks an office that is running: by HTTP, as one of its accounts, with the documents that come
 * with the program. May import the JDK, JSON and the command line; knows no table and no aggregate.
 * Guarded by {@code ProjectionAtWorkTest}.
 */
@NullMarked
package jejak.api.cli.office;

import org.jspecify.annotations.NullMarked;
