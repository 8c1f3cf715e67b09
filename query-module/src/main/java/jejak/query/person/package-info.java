/**
 * Answers what the office holds about one person, and by which number a person is found.
 * May import events, the projection engine, the ledger for reading and SQL.
 * Guarded by {@code PersonIndexTest}: who was erased is found by nothing.
 */
@NullMarked
package jejak.query.person;

import org.jspecify.annotations.NullMarked;
