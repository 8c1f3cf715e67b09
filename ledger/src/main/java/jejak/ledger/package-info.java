/**
 * Decides the order of events and keeps their bytes, claims and answers safe; it knows no family.
 * May import the JDK, JDBC, Jackson and Axon's event store interface, and nothing of the other rooms.
 * Guarded by {@code InterleavingTest}: no acknowledged event is lost, doubled or skipped.
 */
@NullMarked
package jejak.ledger;

import org.jspecify.annotations.NullMarked;
