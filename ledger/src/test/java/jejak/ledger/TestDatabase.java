package jejak.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** A fresh ledger database in one server per JVM. */
final class TestDatabase implements AutoCloseable {
    private static final AtomicInteger NEXT = new AtomicInteger();
    private final String url;
    private final HikariDataSource app;

    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres pg = EmbeddedPostgres.builder().setServerConfig("fsync", "on").setServerConfig("max_connections", "200").start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> { try { pg.close(); } catch (IOException e) { } }));
                return pg;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    TestDatabase() {
        try {
            String name = "ledger_" + NEXT.incrementAndGet();
            String base = Server.POSTGRES.getJdbcUrl("postgres", "postgres");
            try (Connection c = DriverManager.getConnection(base); Statement s = c.createStatement()) {
                for (String role : new String[] {"jejak_owner", "jejak_app", "jejak_projector"}) {
                    s.execute("do $$ begin create role " + role + " login; exception when duplicate_object then null; end $$");
                }
                s.execute("create database " + name + " owner jejak_owner");
            }
            url = "jdbc:postgresql://localhost:" + Server.POSTGRES.getPort() + "/" + name;
            Flyway.configure().dataSource(url + "?user=jejak_owner", "jejak_owner", "").schemas("ledger").locations("classpath:db/ledger")
                    .placeholders(Map.of("app", "jejak_app", "projector", "jejak_projector")).load().migrate();
            app = pool("jejak_app");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private HikariDataSource pool(String user) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setMaximumPoolSize(16);
        return new HikariDataSource(config);
    }

    HikariDataSource app() {
        return app;
    }

    Connection as(String user) throws SQLException {
        return DriverManager.getConnection(url, user, "");
    }

    String url() {
        return url;
    }

    @Override
    public void close() {
        app.close();
    }
}
