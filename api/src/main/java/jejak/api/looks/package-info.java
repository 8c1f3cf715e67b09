/**
 * Decides that nobody sees a person's data before it is on record who saw what of whom.
 * May import the events, the ledger, the answers about access and Spring for GraphQL.
 * Guarded by {@code EveryLookIsRecordedTest} and {@code KilledWhileReadingTest}.
 */
@NullMarked
package jejak.api.looks;

import org.jspecify.annotations.NullMarked;
