package jejak.query.paging;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list in the form Relay expects.
 *
 * @param totalCount how long the whole list is; null when nobody asked
 */
public record Connection<T>(
        List<Edge<T>> edges, PageInfo pageInfo, @Nullable Integer totalCount) {

    /** The type that all connections share. */
    public static final String SDL = """
        "Where a page lies in its list."
        type PageInfo {
          "Whether further entries follow."
          hasNextPage: Boolean!
          "Whether entries stand before this page."
          hasPreviousPage: Boolean!
          "Cursor of the first entry of the page; null when the page is empty."
          startCursor: String
          "Cursor of the last entry of the page, to be given as after; null when the page is empty."
          endCursor: String
        }
        """;

    /** An entry and its cursor. */
    public record Edge<T>(String cursor, T node) {}

    /** Where a page lies in its list. */
    public record PageInfo(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}

    /**
     * A page of rows.
     *
     * @param rows as many as {@link PageRequest#limit} allows, in the order of the list
     */
    public static <T> Connection<T> of(PageRequest page, List<? extends @Nullable T> rows, Function<T, String> cursor) {
        List<Edge<T>> edges = rows.stream()
                .limit(page.first())
                .map(Objects::requireNonNull)
                .map(row -> new Edge<T>(cursor.apply(row), row))
                .toList();
        return new Connection<>(edges, info(page, rows.size() > page.first(), edges), null);
    }

    /** The same page with something else in the place of each entry. */
    public <U> Connection<U> map(Function<T, U> node) {
        return new Connection<>(
                edges.stream()
                        .map(e -> new Edge<>(e.cursor(), node.apply(e.node())))
                        .toList(),
                pageInfo,
                totalCount);
    }

    /** The same page with the length of the list, which is counted only for those who ask for it. */
    public Connection<T> counted(DataFetchingFieldSelectionSet wanted, IntSupplier total) {
        return wanted.contains("totalCount") ? new Connection<>(edges, pageInfo, total.getAsInt()) : this;
    }

    private static <T> PageInfo info(PageRequest page, boolean more, List<Edge<T>> edges) {
        return edges.isEmpty()
                ? new PageInfo(false, page.continued(), null, null)
                : new PageInfo(
                        more,
                        page.continued(),
                        edges.getFirst().cursor(),
                        edges.getLast().cursor());
    }
}
