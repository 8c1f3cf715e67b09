package jejak.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.JavaSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * One slow writer, one quick writer whose message is a minute old, one reader that remembers where it was.
 * Axon's own engine loses the slow writer's committed event for that reader, for ever; the ledger must not.
 */
class SkippedEventTest {
    private static final long OLDER_THAN_THE_GAP_TIMEOUT = 61;

    private final List<String> seen = new ArrayList<>();
    private @Nullable TrackingToken token;
    private OpenLedger open;

    @BeforeEach
    void open() {
        open = OpenLedger.fresh();
    }

    @AfterEach
    void close() {
        open.close();
    }

    /** The reason why the event store is ours: should this test ever fail, Axon has mended it. */
    @Test
    void axonsOwnEngineLosesTheCommittedEventOfASlowWriter() throws SQLException {
        try (Connection first = open.admin();
                Connection slow = open.admin();
                Connection quick = open.admin()) {
            EventStorageEngine reader = axons(first);
            ((JdbcEventStorageEngine) reader).createSchema(PostgresEventTableFactory.INSTANCE);
            reader.appendEvents(event("hh-0", Instant.now()));
            readWith(reader);
            slow.setAutoCommit(false);
            axons(slow).appendEvents(event("hh-A", Instant.now()));
            axons(quick).appendEvents(event("hh-B", minuteAgo()));
            readWith(reader);
            slow.commit();
            for (int i = 0; i < 3; i++) {
                readWith(reader);
            }
            assertThat(seen).containsExactly("hh-0", "hh-B");
            assertThat(kept(first)).containsExactly("hh-0", "hh-A", "hh-B");
        }
    }

    @Test
    void theLedgerNeverSkipsIt() {
        CountDownLatch committing = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        CommitHook waits = (connection, send) -> {
            committing.countDown();
            uninterruptibly(mayCommit);
            send.now();
        };
        EventStorageEngine reader = new LedgerEngine(open.ledger(), open.codec());
        reader.appendEvents(event("hh-0", Instant.now()));
        readWith(reader);
        try (Ledger slow = new Ledger(waits.on(open.app()), open.codec(), OpenLedger.SEAL);
                Ledger quick = new Ledger(open.app(), open.codec(), OpenLedger.SEAL)) {
            CompletableFuture<Void> slowDone = appending(slow, event("hh-A", Instant.now()));
            uninterruptibly(committing);
            CompletableFuture<Void> quickDone = appending(quick, event("hh-B", minuteAgo()));
            await().until(this::oneWriterWaits);
            readWith(reader);
            assertThat(seen).containsExactly("hh-0");
            assertThat(quickDone).isNotDone();
            mayCommit.countDown();
            CompletableFuture.allOf(slowDone, quickDone).join();
        }
        for (int i = 0; i < 3; i++) {
            readWith(reader);
        }
        assertThat(seen).containsExactly("hh-0", "hh-A", "hh-B");
    }

    /** On a thread of its own: a caller who is alone writes by itself, and must not hold up the other. */
    private CompletableFuture<Void> appending(Ledger ledger, DomainEventMessage<?> event) {
        return CompletableFuture.runAsync(
                () -> new LedgerEngine(ledger, open.codec()).appendEvents(event), Thread::startVirtualThread);
    }

    private void readWith(EventStorageEngine engine) {
        engine.readEvents(token, false).forEach(event -> {
            token = event.trackingToken();
            seen.add(((DomainEventMessage<?>) event).getAggregateIdentifier());
        });
    }

    private boolean oneWriterWaits() throws SQLException {
        try (Connection admin = open.admin();
                Statement statement = admin.createStatement();
                ResultSet row = statement.executeQuery(
                        "select count(*) from pg_locks where locktype = 'advisory' and not granted"
                                + " and database = (select oid from pg_database where datname = current_database())")) {
            row.next();
            return row.getLong(1) == 1;
        }
    }

    /** As the shipped defaults have it, gap timeout included; only the payload's format is chosen. */
    @SuppressWarnings(
            "deprecation") // the one serializer that needs no further library; the loss has nothing to do with it
    private static EventStorageEngine axons(Connection connection) {
        JavaSerializer bytes = JavaSerializer.builder().build();
        return JdbcEventStorageEngine.builder()
                .connectionProvider(() -> keptOpen(connection))
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(bytes)
                .snapshotSerializer(bytes)
                .build();
    }

    private static Connection keptOpen(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                SkippedEventTest.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static List<String> kept(Connection connection) throws SQLException {
        List<String> kept = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select aggregateIdentifier from DomainEventEntry order by globalIndex")) {
            while (rows.next()) {
                kept.add(rows.getString(1));
            }
        }
        return kept;
    }

    private static DomainEventMessage<String> event(String household, Instant moment) {
        GenericDomainEventMessage<String> now =
                new GenericDomainEventMessage<>("Household", household, 0, "approved", MetaData.emptyInstance());
        return new GenericDomainEventMessage<>("Household", household, 0, now, () -> moment);
    }

    private static Instant minuteAgo() {
        return Instant.now().minusSeconds(OLDER_THAN_THE_GAP_TIMEOUT);
    }

    private static void uninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
