package jejak.query.engine.tables;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Remembers the streams whose next event a projection could not take, so that all others go on without them. */
public final class Parking {

    private final JdbcClient db;
    private final String table;
    private final String name;

    public Parking(JdbcClient db, Shelf shelf, String name) {
        this.db = db;
        this.table = shelf.of("projection_parked");
        this.name = name;
    }

    public List<ParkedStream> all() {
        return db
                .sql("select stream, position, type, error, attempts, since from " + table
                        + " where name = ? order by position")
                .param(name)
                .query(ParkedStream.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    /** Runs inside the transaction that goes on without it. */
    public void park(ParkedStream parked) {
        db.sql("insert into " + table + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        name,
                        parked.stream(),
                        parked.position(),
                        parked.type(),
                        parked.error(),
                        parked.attempts(),
                        parked.since().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void triedInVain(String stream, String error) {
        db.sql("update " + table + " set error = ?, attempts = attempts + 1 where name = ? and stream = ?")
                .params(error, name, stream)
                .update();
    }

    public void release(String stream) {
        db.sql("delete from " + table + " where name = ? and stream = ?")
                .params(name, stream)
                .update();
    }
}
