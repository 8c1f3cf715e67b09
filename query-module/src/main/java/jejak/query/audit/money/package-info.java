/**
 * Answers where money is that was instructed and not collected.
 * May import events, the projection engine and SQL.
 * Guarded by {@code UncollectedTest}.
 */
@NullMarked
package jejak.query.audit.money;

import org.jspecify.annotations.NullMarked;
