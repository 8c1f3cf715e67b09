package jejak.query.node;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Things that have a log of their own, whose id is theirs, and a row in one table.
 *
 * @param <T> the class of the rows
 */
public abstract class RowNodes<T> implements NodeKind {

    private final JdbcClient db;
    private final Class<T> is;
    private final Function<T, String> id;
    private final String rows;

    /** @param rows the statement that answers the rows of the ids that are its one parameter */
    protected RowNodes(JdbcClient db, Class<T> is, Function<T, String> id, String rows) {
        this.db = db;
        this.is = is;
        this.id = id;
        this.rows = rows;
    }

    /** What every id of this kind begins with, and no other does. */
    protected abstract String prefix();

    @Override
    public final Class<?> is() {
        return is;
    }

    @Override
    public final boolean owns(String asked) {
        return asked.startsWith(prefix());
    }

    @Override
    public final Map<String, Found> find(Collection<String> ids) {
        return db.sql(rows).param(ids.toArray(String[]::new)).query(is).list().stream()
                .map(is::cast)
                .collect(Collectors.toMap(id, row -> new Found(this, row, id.apply(row))));
    }
}
