/**
 * Decides how a feed reaches its reader over HTTP: one thing at a time, each when the one before it has been taken.
 * May import the feeds, the sign-in and Spring for GraphQL; knows no single kind of thing.
 * Guarded by {@code FeedOverHttpTest} and {@code BrokenConnectionTest}.
 */
@NullMarked
package jejak.api.feed;

import org.jspecify.annotations.NullMarked;
