package jejak.query.engine;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jejak.query.engine.RandomLog.Entry;
import jejak.query.engine.delivery.Delivery;
import jejak.query.engine.tables.ReadTables;
import jejak.query.engine.tables.Shelf;
import jejak.query.engine.tables.Swap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Builds the tables of one projection anew, as often as wanted. */
final class Building {
    private static final Pattern PLACE = Pattern.compile("(position\\\\*\": ?|@)[0-9]+");

    private final JdbcClient db;
    private final TransactionTemplate transactions;
    private final Handlers handlers;

    Building(DataSource projector, Object projection) {
        this.db = JdbcClient.create(projector);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(projector));
        this.handlers = new Handlers(projection);
    }

    boolean personal() {
        return handlers.personal();
    }

    /**
     * The rows, table by table, with what was parked.
     *
     * @param page how many events are handed over at once
     * @param times how often each page is
     */
    List<String> of(List<Entry> log, int page, int times, boolean opened) {
        transactions.executeWithoutResult(_ -> {
            ReadTables.makeBooks(db);
            Shelf.KEPT.forEach(shelf ->
                    new Swap(db, transactions).drop(shelf, handlers.shape().name()));
        });
        Follower follower = new Follower(handlers, Shelf.IN_USE, db, transactions, Duration.ZERO);
        follower.prepare();
        for (int from = 0; from < log.size(); from += page) {
            int first = from;
            List<Delivery> deliveries = IntStream.range(first, Math.min(log.size(), first + page))
                    .mapToObj(i -> new Delivery(RandomLog.at(i, log.get(i), opened)))
                    .toList();
            IntStream.range(0, times).forEach(_ -> follower.take(deliveries));
        }
        if (follower.error() != null || follower.position() != log.size() - 1) {
            throw new AssertionError("It stands at %d: %s".formatted(follower.position(), follower.error()));
        }
        return Stream.concat(
                        handlers.shape().tables().stream().map(this::rows),
                        follower.parked().stream().map(parked -> "parked " + parked.stream() + " " + parked.type()))
                .sorted()
                .toList();
    }

    /** Where an event lies in the log is another place after every mixing, also where a text names it with the event's id. */
    private String rows(String table) {
        return db.sql("select coalesce(string_agg(r, E'\\n' order by r), '') from (select"
                        + " (to_jsonb(t) - 'position')::text as r from %s t) rows".formatted(Shelf.IN_USE.of(table)))
                .query(String.class)
                .optional()
                .map(rows -> table + "\n"
                        + rows.lines()
                                .map(row -> PLACE.matcher(row).replaceAll("$1"))
                                .sorted()
                                .collect(Collectors.joining("\n")))
                .orElseThrow();
    }
}
