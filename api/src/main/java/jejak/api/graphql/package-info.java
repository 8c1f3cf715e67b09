/**
 * Decides how what comes in as GraphQL becomes a command, and how its outcome goes out.
 * May import the desk, the commands and Spring for GraphQL; never a projection.
 * Guarded by {@code SchemaTest} and {@code InputShapeTest}.
 */
@NullMarked
package jejak.api.graphql;

import org.jspecify.annotations.NullMarked;
