package jejak.query.engine.writes;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a projection folds of each log, as one text in a table that nothing else writes. While a page is taken the documents
 * of all its logs are read at once, and each is written once, however many of its events the page holds.
 */
public final class Documents<V> {

    private final JdbcClient db;
    private final String select;
    private final String upsert;
    private final Text<V> text;

    /**
     * How a document is told.
     *
     * @param nothing what a log without a document starts from
     */
    public record Text<V>(V nothing, Function<String, V> parse, Function<V, String> print) {}

    private record Stored(String stream, String document) {}

    /**
     * Nothing is read yet.
     *
     * @param select answers {@code stream} and {@code document} of the streams in its only parameter, an array
     * @param upsert keeps the second parameter as the document of the first
     */
    public Documents(JdbcClient db, String select, String upsert, Text<V> text) {
        this.db = db;
        this.select = select;
        this.upsert = upsert;
        this.text = text;
    }

    /** The document of a log as the events before left it. */
    public V of(String stream) {
        Writes page = Writes.current();
        V known = page == null
                ? read(List.of(stream)).get(stream)
                : page.held(this).of(stream, page.streams());
        return known == null ? text.nothing() : known;
    }

    /** From now on this is the log's document. */
    public void keep(String stream, V document) {
        Writes page = Writes.current();
        if (page == null) {
            write(stream, document);
        } else {
            page.held(this).keep(stream, document);
        }
    }

    Map<String, V> read(Collection<String> streams) {
        Map<String, V> found = new HashMap<>();
        db.sql(select)
                .param(streams.toArray(String[]::new))
                .query(Stored.class)
                .list()
                .forEach(row -> {
                    Stored stored = Objects.requireNonNull(row);
                    found.put(stored.stream(), text.parse().apply(stored.document()));
                });
        return found;
    }

    void write(String stream, V document) {
        db.sql(upsert).params(stream, text.print().apply(document)).update();
    }
}
