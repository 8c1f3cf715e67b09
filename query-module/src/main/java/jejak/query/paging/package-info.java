/**
 * Decides how long lists are read in pages, and how a question that cannot be answered is refused.
 * May import Spring for GraphQL and the kernel; knows no table and no event.
 * Guarded by {@code PageRequestTest}.
 */
@NullMarked
package jejak.query.paging;

import org.jspecify.annotations.NullMarked;
