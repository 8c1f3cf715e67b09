/**
 * Decides how what travels with an event is read: who, when, on which ground; and which moment a question is about.
 * May import the ledger, the kernel and Spring for GraphQL; knows no single event.
 * Guarded by {@code CircumstancesTest}.
 */
@NullMarked
package jejak.query.log;

import org.jspecify.annotations.NullMarked;
