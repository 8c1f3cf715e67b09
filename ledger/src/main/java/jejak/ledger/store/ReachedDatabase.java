package jejak.ledger.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The database as an administrator reaches it beside the product: where it runs, or started for as long as this is open. */
public final class ReachedDatabase implements AutoCloseable {
    private static final int CONNECTIONS = 16;

    private final HikariDataSource admin;
    private final Runnable stop;

    private ReachedDatabase(String jdbcUrl, String user, String password, Runnable stop) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(jdbcUrl);
        source.setUser(user);
        source.setPassword(password);
        source.setApplicationName("jejak terminal");
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        this.admin = new HikariDataSource(config);
        this.stop = stop;
    }

    /** A server of the office's. */
    public static ReachedDatabase external(String jdbcUrl, String user, String password) {
        return new ReachedDatabase(jdbcUrl, user, password, () -> {});
    }

    /** The product's own in its home folder; refuses a folder without one instead of making it. */
    public static ReachedDatabase embedded(Path folder) {
        try {
            if (!Files.isDirectory(new Home(folder).data())) {
                throw new StoreRefused(
                        "Tidak ada basis data di folder " + folder + ". Tunjuk foldernya dengan --home.",
                        "there is no database in the folder " + folder + "; name its folder with --home.");
            }
            Home home = Home.at(folder);
            Optional<HomeLock> free = HomeLock.tryTake(home);
            return free.isPresent() ? started(home, free.get()) : running(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Connections with all rights. */
    public DataSource admin() {
        return admin;
    }

    @Override
    public void close() {
        admin.close();
        stop.run();
    }

    private static ReachedDatabase started(Home home, HomeLock lock) throws IOException {
        LocalPostgres local = LocalPostgres.start(home, home.binaries(), lock, false);
        return new ReachedDatabase(local.jdbcUrl("postgres"), local.adminUser(), local.adminPassword(), local::close);
    }

    private static ReachedDatabase running(Home home) throws IOException {
        String url = "jdbc:postgresql://127.0.0.1:%s/postgres"
                .formatted(Files.readString(home.port()).strip());
        return external(url, Cluster.ADMIN, Files.readString(home.password()).strip());
    }
}
