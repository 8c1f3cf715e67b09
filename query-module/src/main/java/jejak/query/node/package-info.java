/**
 * Decides how a thing is found by its id alone, whatever kind of thing it is.
 * May import the ledger's reading, paging and Spring for GraphQL; knows no single kind of thing.
 * Guarded by {@code NodesOverHttpTest}.
 */
@NullMarked
package jejak.query.node;

import org.jspecify.annotations.NullMarked;
