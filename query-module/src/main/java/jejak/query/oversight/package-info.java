/**
 * Answers how far the answers themselves can be trusted.
 * May import the engine.
 * Guarded by {@code QuerySchemaTest}.
 */
@NullMarked
package jejak.query.oversight;

import org.jspecify.annotations.NullMarked;
