package jejak.ledger.bulk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import jejak.ledger.EventCodec;
import jejak.ledger.LedgerUnavailable;
import jejak.ledger.Query;
import org.jspecify.annotations.Nullable;

/** Reads the log as its bytes lie there, for those who decode only some of it. */
public final class LogPages {
    private static final String EVENTS = "select position, envelope from ledger.events ";
    private final DataSource app;
    private final EventCodec codec;

    public LogPages(DataSource app, EventCodec codec) {
        this.app = app;
        this.codec = codec;
    }

    /** Events beyond the position, in order. */
    public List<KeptEvent> after(long position, int max) {
        return Query.list(
                app,
                EVENTS + "where position > ? order by position limit ?",
                row -> new KeptEvent(row.getLong(1), row.getBytes(2)),
                position,
                max);
    }

    /** The same events by binary COPY, which pays when there are thousands. */
    public List<KeptEvent> bulkAfter(long position, int max) {
        List<KeptEvent> kept = new ArrayList<>(max);
        try (Connection connection = app.getConnection()) {
            BinaryCopy.read(
                    connection,
                    EVENTS + "where position > " + position + " and position <= " + (position + max)
                            + " order by position",
                    row -> kept.add(new KeptEvent(row.number(0), row.bytes(1))));
        } catch (SQLException e) {
            throw LedgerUnavailable.whileReading(e);
        }
        return kept;
    }

    /** Of which class the payload of such an event is; null when only decoding shows that, or that nobody here knows it. */
    public @Nullable Class<?> payloadType(String type) {
        return codec.payloadType(type);
    }

    /**
     * The payloads, in order.
     *
     * @param personal whether what is sealed for a person is opened
     */
    public List<Object> payloads(List<KeptEvent> events, boolean personal) {
        return personal ? codec.decode(events) : codec.decodeClosed(events);
    }
}
