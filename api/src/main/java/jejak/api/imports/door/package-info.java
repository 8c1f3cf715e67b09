/**
 * Answers how far the files are that this program takes in.
 * May import the counter for files and Spring for GraphQL.
 * Guarded by {@code ImportsTest}.
 */
@NullMarked
package jejak.api.imports.door;

import org.jspecify.annotations.NullMarked;
