/**
 * Lists the commands that have a door, by what they are about. May import commands and nothing else of the product.
 * Guarded by {@code InputShapeTest}.
 */
@NullMarked
package jejak.api.graphql.catalogue;

import org.jspecify.annotations.NullMarked;
