/**
 * Answers what a decree said, made again from the logs of the families it names, and what was paid on it.
 * May import events, the ledger for reading, the projection engine and SQL.
 * Guarded by {@code DecreesTest}.
 */
@NullMarked
package jejak.query.audit.decree;

import org.jspecify.annotations.NullMarked;
