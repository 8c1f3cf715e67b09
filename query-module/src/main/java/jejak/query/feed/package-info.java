/**
 * Decides how somebody follows the log: in order, without loss or repeat, at their own pace.
 * May import the ledger's reading and Reactor; knows no single kind of thing.
 * Guarded by {@code FeedOverHttpTest}.
 */
@NullMarked
package jejak.query.feed;

import org.jspecify.annotations.NullMarked;
