package jejak.api.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;

/** The same handlers driven by Axon's pooled processor over its JDBC table; its place is kept in memory, which spares it writes. */
final class AxonReplay {

    private static final int BATCH = 500;
    private static final String SCHEMA = "bench_axon";

    private final BenchServer server;
    private final HikariDataSource pool;
    private final JdbcTransactionManager transactions;

    AxonReplay(BenchServer server) {
        this.server = server;
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(server.url());
        config.setUsername(server.adminUser());
        config.setPassword(server.adminPassword());
        config.setMaximumPoolSize(4);
        config.setConnectionInitSql("set search_path = " + SCHEMA + ", public");
        this.pool = new HikariDataSource(config);
        this.transactions = new JdbcTransactionManager(pool);
    }

    private Transaction begin() {
        TransactionStatus status = transactions.getTransaction(TransactionDefinition.withDefaults());
        return new Transaction() {
            @Override
            public void commit() {
                transactions.commit(status);
            }

            @Override
            public void rollback() {
                transactions.rollback(status);
            }
        };
    }

    private static Thread daemon(Runnable runner, String name) {
        return Thread.ofPlatform().daemon().name(name).unstarted(runner);
    }

    /** Seconds to take so many events of a table that is as it was made. */
    double seconds(long events, String ddl, Function<JdbcClient, Object> projection) throws Exception {
        server.execute("drop schema if exists %1$s cascade; create schema %1$s; set search_path = %1$s; %2$s"
                .formatted(SCHEMA, ddl));
        AnnotationEventHandlerAdapter handlers =
                new AnnotationEventHandlerAdapter(projection.apply(JdbcClient.create(pool)));
        CountDownLatch done = new CountDownLatch(1);
        AtomicLong taken = new AtomicLong();
        EventMessageHandler counting = new EventMessageHandler() {
            @Override
            public Object handle(EventMessage<?> event) throws Exception {
                handlers.handle(event);
                if (taken.incrementAndGet() == events) {
                    done.countDown();
                }
                return null;
            }

            @Override
            public boolean canHandle(EventMessage<?> event) {
                return true;
            }
        };
        EmbeddedEventStore store = EmbeddedEventStore.builder()
                .storageEngine(AxonSide.engine(new DataSourceConnectionProvider(pool)))
                .build();
        PooledStreamingEventProcessor processor = PooledStreamingEventProcessor.builder()
                .name("bench")
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(List.of(counting))
                        .build())
                .messageSource(store)
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(this::begin)
                .errorHandler(PropagatingErrorHandler.INSTANCE)
                .coordinatorExecutor(name -> Executors.newSingleThreadScheduledExecutor(runner -> daemon(runner, name)))
                .workerExecutor(name -> Executors.newScheduledThreadPool(2, runner -> daemon(runner, name)))
                .initialSegmentCount(1)
                .batchSize(BATCH)
                .build();
        long start = System.nanoTime();
        processor.start();
        done.await();
        double seconds = (System.nanoTime() - start) / 1e9;
        processor.shutDown();
        store.shutDown();
        return seconds;
    }
}
