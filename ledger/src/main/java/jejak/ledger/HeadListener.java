package jejak.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** Hears of commits of other processes: by notification at once, and by looking every few seconds in case one is lost. */
final class HeadListener implements AutoCloseable {
    private static final int LOOK_EVERY_MILLIS = 5_000;
    private static final Duration RETRY_FOR_EVER = Duration.ofDays(36_500);

    private final DataSource dataSource;
    private final HeadSignal signal;
    private final Thread thread = Thread.ofPlatform().name("ledger-listener").daemon().unstarted(this::run);
    private volatile boolean closed;
    private volatile @Nullable Connection listening;

    HeadListener(DataSource dataSource, HeadSignal signal) {
        this.dataSource = dataSource;
        this.signal = signal;
    }

    void start() {
        thread.start();
    }

    @Override
    public void close() {
        closed = true;
        Connection open = listening;
        if (open != null) {
            try {
                // Not close: the thread sits in a socket read, and a pool would hand the connection on meanwhile.
                open.unwrap(Connection.class).abort(Runnable::run);
            } catch (SQLException alreadyBroken) {
                // Then its thread has noticed as well.
            }
        }
    }

    private void run() {
        Patience pace = new Patience(RETRY_FOR_EVER);
        while (!closed) {
            try (Connection open = dataSource.getConnection()) {
                listening = open;
                listen(open);
                pace = new Patience(RETRY_FOR_EVER);
                while (!closed) {
                    hear(open);
                }
            } catch (SQLException broken) {
                pace.pause();
            } finally {
                listening = null;
            }
        }
    }

    // Listening first, looking second: what is committed between the two is then heard.
    private void listen(Connection open) throws SQLException {
        open.setAutoCommit(true);
        try (Statement statement = open.createStatement()) {
            statement.execute("listen jejak_ledger");
        }
        look(open);
    }

    private void hear(Connection open) throws SQLException {
        PGNotification[] notifications = open.unwrap(PGConnection.class).getNotifications(LOOK_EVERY_MILLIS);
        if (notifications == null || notifications.length == 0) {
            look(open);
            return;
        }
        for (PGNotification notification : notifications) {
            signal.advance(Long.parseLong(notification.getParameter()));
        }
    }

    private void look(Connection open) throws SQLException {
        try (Statement statement = open.createStatement();
                ResultSet row = statement.executeQuery("select next_position - 1 from ledger.log_head")) {
            row.next();
            signal.advance(row.getLong(1));
        }
    }
}
