package jejak.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** Hears of commits of other processes: by notification at once, and by looking every few seconds in case one is lost. */
final class HeadListener implements AutoCloseable {
    // The wait is a socket read, which nothing can interrupt: closing takes at most one slice of it.
    private static final int SLICE_MILLIS = 200;
    private static final Duration RETRY_FOR_EVER = Duration.ofDays(36_500);

    private final DataSource dataSource;
    private final HeadSignal signal;
    private final long lookEvery;
    private final Thread thread =
            Thread.ofPlatform().name("ledger-listener").daemon().unstarted(this::run);
    private volatile boolean closed;

    HeadListener(DataSource dataSource, HeadSignal signal, Duration lookEvery) {
        this.dataSource = dataSource;
        this.signal = signal;
        this.lookEvery = lookEvery.toNanos();
    }

    void start() {
        thread.start();
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        Patience pace = new Patience(RETRY_FOR_EVER);
        while (!closed) {
            try (Connection open = dataSource.getConnection()) {
                open.setAutoCommit(true);
                // Listening first, looking second: what is committed between the two is then heard.
                execute(open, "listen jejak_ledger");
                look(open);
                pace = new Patience(RETRY_FOR_EVER);
                hearUntilClosed(open);
                execute(open, "unlisten jejak_ledger");
            } catch (SQLException | RuntimeException broken) {
                pace.pause();
            }
        }
    }

    private void hearUntilClosed(Connection open) throws SQLException {
        long looked = System.nanoTime();
        while (!closed) {
            PGNotification[] heard = open.unwrap(PGConnection.class).getNotifications(SLICE_MILLIS);
            if (heard != null) {
                for (PGNotification notification : heard) {
                    signal.advance(Long.parseLong(notification.getParameter()));
                }
            }
            if (System.nanoTime() - looked > lookEvery) {
                look(open);
                looked = System.nanoTime();
            }
        }
    }

    private void look(Connection open) throws SQLException {
        try (Statement statement = open.createStatement();
                ResultSet row = statement.executeQuery("select next_position - 1 from ledger.log_head")) {
            row.next();
            signal.advance(row.getLong(1));
        }
    }

    private static void execute(Connection open, String sql) throws SQLException {
        try (Statement statement = open.createStatement()) {
            statement.execute(sql);
        }
    }
}
