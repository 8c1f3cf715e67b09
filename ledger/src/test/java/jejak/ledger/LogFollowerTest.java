package jejak.ledger;

import static jejak.ledger.Drafts.answer;
import static jejak.ledger.Drafts.append;
import static jejak.ledger.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import jejak.ledger.LogFollower.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogFollowerTest {
    private static final Duration NEVER = Duration.ofDays(1);
    private static final Duration LONG = Duration.ofSeconds(30);

    private OpenLedger open;
    private Ledger ledger;

    @BeforeEach
    void open() {
        open = OpenLedger.fresh();
        ledger = open.ledger();
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void handsOverEveryEventOnceAndInOrder() {
        Seen seen = new Seen(-1, 0);
        LogFollower follower = new LogFollower(ledger, seen, 7);
        assertThat(follower.status()).isEqualTo(new LogFollower.Status(State.NEW, -1, null));
        record(0, 50);
        follower.start();
        await().until(() -> seen.positions.size() == 50);
        record(50, 80);
        await().until(() -> follower.status().equals(new LogFollower.Status(State.LIVE, 79, null)));
        assertThat(seen.positions).isEqualTo(LongStream.range(0, 80).boxed().toList());
        follower.close();
        assertThat(follower.status().state()).isEqualTo(State.STOPPED);
    }

    @Test
    void startsBehindWhatTheConsumerHasHandled() {
        record(0, 10);
        Seen seen = new Seen(6, 0);
        try (LogFollower follower = new LogFollower(ledger, seen, 100)) {
            follower.start();
            await().until(() -> seen.positions.size() == 3);
            assertThat(seen.positions).containsExactly(7L, 8L, 9L);
        }
    }

    @Test
    void aPageThatFailsIsTriedAgainAndNeverSkipped() {
        record(0, 10);
        Seen seen = new Seen(-1, 3);
        try (LogFollower follower = new LogFollower(ledger, seen, 4)) {
            follower.start();
            await().until(() -> follower.status().state() == State.FAILED);
            assertThat(follower.status().error()).contains("the read tables are locked");
            await().atMost(LONG).until(() -> follower.status().state() == State.LIVE && seen.positions.size() == 10);
            assertThat(seen.positions).isEqualTo(LongStream.range(0, 10).boxed().toList());
            assertThat(follower.status().error()).isNull();
        }
    }

    @Test
    void wakesOnACommitOfAnotherProcess() {
        try (Ledger reader = new Ledger(open.app(), open.codec(), OpenLedger.SEAL, LONG, NEVER)) {
            record(0, 1);
            assertThat(reader.signal.await(-1, LONG, () -> false)).isTrue();
            record(1, 2);
            assertThat(reader.signal.await(0, LONG, () -> false)).isTrue();
            assertThat(reader.awaitBeyond(1, Duration.ZERO)).isFalse();
        }
    }

    @Test
    void listensAgainAfterItsConnectionBroke() throws SQLException {
        try (Ledger reader = new Ledger(open.app(), open.codec(), OpenLedger.SEAL, LONG, NEVER)) {
            record(0, 1);
            assertThat(reader.signal.await(-1, LONG, () -> false)).isTrue();
            admin("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where datname = current_database() and pid <> pg_backend_pid()");
            record(1, 2);
            assertThat(reader.signal.await(0, LONG, () -> false)).isTrue();
        }
    }

    @Test
    void looksByItselfInCaseANotificationIsLost() throws SQLException {
        try (Ledger reader = new Ledger(open.app(), open.codec(), OpenLedger.SEAL, LONG, Duration.ofMillis(50))) {
            record(0, 1);
            assertThat(reader.signal.await(-1, LONG, () -> false)).isTrue();
            admin("update ledger.log_head set next_position = 5");
            assertThat(reader.signal.await(3, LONG, () -> false)).isTrue();
        }
    }

    private void record(int from, int to) {
        for (int i = from; i < to; i++) {
            answer(ledger.append(append(draft("h-" + i, 0, "a"))));
        }
    }

    private void admin(String sql) throws SQLException {
        try (Connection connection = open.admin();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Remembers positions, and fails the second page as often as told. */
    private static final class Seen implements LogFollower.Consumer {
        final List<Long> positions = new CopyOnWriteArrayList<>();
        private final AtomicInteger failures;
        private volatile long position;

        Seen(long position, int failures) {
            this.position = position;
            this.failures = new AtomicInteger(failures);
        }

        @Override
        public String name() {
            return "seen";
        }

        @Override
        public long position() {
            return position;
        }

        @Override
        public void accept(List<RecordedEvent> page) {
            if (!positions.isEmpty() && failures.getAndDecrement() > 0) {
                throw new IllegalStateException("the read tables are locked");
            }
            page.forEach(event -> positions.add(event.position()));
            position = page.getLast().position();
        }
    }
}
