package jejak.ledger.fire;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import jejak.ledger.LogFollower;
import jejak.ledger.RecordedEvent;

/** Follows the log as a projection does: what it saw and how far it came are kept in one commit, and outlive a kill. */
final class FireReader implements LogFollower.Consumer {
    static final String TABLE = """
        create table ledger.fire_reader (name text primary key, position bigint not null, digest bytea not null);
        grant select, insert, update on ledger.fire_reader to public
        """;

    /** How far a reader came, and the sum of what it saw. */
    @SuppressWarnings("ArrayRecordComponent") // two readers are compared by their bytes
    record Kept(long position, byte[] digest) {}

    private final DataSource database;
    private final String name;
    private Kept kept = new Kept(-1, Digest.NOTHING_SEEN);

    FireReader(DataSource database, String name) {
        this.database = database;
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public synchronized long position() {
        try {
            kept = load();
            return kept.position();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public synchronized void accept(List<RecordedEvent> page) {
        byte[] digest = kept.digest();
        for (RecordedEvent event : page) {
            digest = Digest.after(digest, event);
        }
        Kept next = new Kept(page.getLast().position(), digest);
        try {
            store(next);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        kept = next;
        notifyAll();
    }

    synchronized void awaitPosition(long wanted) throws InterruptedException {
        while (kept.position() < wanted) {
            wait();
        }
    }

    Kept load() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select position, digest from ledger.fire_reader where name = ?")) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? new Kept(row.getLong(1), row.getBytes(2)) : new Kept(-1, Digest.NOTHING_SEEN);
            }
        }
    }

    /** A process that slept while another took its place must not move the position back. */
    private void store(Kept next) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                    insert into ledger.fire_reader as r (name, position, digest) values (?, ?, ?)
                    on conflict (name) do update set position = excluded.position, digest = excluded.digest
                    where r.position = ?
                    """)) {
            statement.setString(1, name);
            statement.setLong(2, next.position());
            statement.setBytes(3, next.digest());
            statement.setLong(4, kept.position());
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("somebody else moved the reader " + name);
            }
        }
    }
}
