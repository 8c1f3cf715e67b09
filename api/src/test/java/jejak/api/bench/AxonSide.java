package jejak.api.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** The way Axon comes: its JDBC engine, one transaction a command; no hash chain, claims, command ids or sealing. */
final class AxonSide implements Side {

    private final HikariDataSource pool;
    private final JdbcEventStorageEngine table;
    private final Bus bus;

    AxonSide(String url, String user, String password, int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(connections);
        config.setConnectionTimeout(60_000);
        config.addDataSourceProperty("prepareThreshold", "1");
        // The unit of work commits, once.
        config.setAutoCommit(false);
        pool = new HikariDataSource(config);
        table = engine(() -> DriverManager.getConnection(url, user, password));
        table.createSchema(PostgresEventTableFactory.INSTANCE);
        ConnectionProvider inUnitOfWork =
                new UnitOfWorkAwareConnectionProviderWrapper(new DataSourceConnectionProvider(pool));
        bus = new Bus(engine(inUnitOfWork), _ -> Optional.empty());
    }

    static JdbcEventStorageEngine engine(ConnectionProvider connections) {
        Serializer json = Jackson3Serializer.builder().build();
        return JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(NoTransactionManager.instance())
                .eventSerializer(json)
                .snapshotSerializer(json)
                .build();
    }

    /** Straight into the table, past the bus. */
    void append(List<? extends EventMessage<?>> events) {
        table.appendEvents(events);
    }

    @Override
    public String name() {
        return "axon jdbc";
    }

    @Override
    public void send(Object command) {
        bus.send(command, Commands.metadata(LocalDate.now(ZoneId.of("UTC"))));
    }

    @Override
    public void close() {
        bus.close();
        pool.close();
    }
}
