package jejak.ledger.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/** The product's own PostgreSQL: durable, password-protected, on loopback, kept in a folder. */
public final class LocalPostgres implements AutoCloseable {

    private static final String DURABILITY = "select 'fsync=' || current_setting('fsync')"
            + " || ', synchronous_commit=' || current_setting('synchronous_commit')";

    private final HomeLock lock;
    private final Postmaster postmaster;
    private final String password;
    private final int port;
    private final boolean shared;
    private final AtomicBoolean closed = new AtomicBoolean();

    private LocalPostgres(HomeLock lock, Postmaster postmaster, String password, int port, boolean shared) {
        this.lock = lock;
        this.postmaster = postmaster;
        this.password = password;
        this.port = port;
        this.shared = shared;
    }

    /**
     * Starts the server of this folder; the first start makes it.
     * Whoever calls this closes it: a server whose JVM ends without that lives on until the next start stops it.
     */
    public static LocalPostgres start(Path folder) {
        try {
            Home home = Home.at(folder);
            return start(home, home.binaries(), HomeLock.take(home), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One server for all tests of this JVM; it is stopped and its folder removed when the JVM exits. */
    public static LocalPostgres temporary() {
        return TemporaryPostgres.get();
    }

    /** Frees the lock when the start fails. A shared server is stopped by its maker only. */
    static LocalPostgres start(Home home, Path binariesFolder, HomeLock lock, boolean shared) throws IOException {
        boolean started = false;
        try {
            Cluster.refuseOtherMajor(home);
            Launcher launcher = Launcher.detect();
            Binaries binaries = Binaries.unpackedIn(binariesFolder);
            Postmaster postmaster = new Postmaster(home, launcher, binaries);
            postmaster.stopOrphan();
            String password = new Cluster(home, launcher, binaries).prepare();
            LocalPostgres local = new LocalPostgres(lock, postmaster, password, postmaster.start(), shared);
            local.refuseUnlessDurable();
            started = true;
            return local;
        } finally {
            if (!started) {
                lock.close();
            }
        }
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String adminUser() {
        return Cluster.ADMIN;
    }

    public String adminPassword() {
        return password;
    }

    public int port() {
        return port;
    }

    /** A fresh database in this server with everything migrated: for tests. */
    public Store freshStore() {
        String database = "fresh_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection admin = connect();
                Statement statement = admin.createStatement()) {
            statement.execute("create database " + database);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create the database " + database, e);
        }
        return Store.open(jdbcUrl(database), adminUser(), adminPassword());
    }

    @Override
    public void close() {
        if (!shared) {
            stop();
        }
    }

    void stop() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        try (lock) {
            postmaster.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asked of the server itself: a setting of the role or the database could have overruled what we told it. */
    private void refuseUnlessDurable() throws IOException {
        String settings = durability();
        if (!settings.equals("fsync=on, synchronous_commit=on")) {
            postmaster.stop();
            throw new StoreRefused(
                    "PostgreSQL ini bisa kehilangan catatan yang sudah dijawab (" + settings + ")."
                            + " Cabut pengaturan itu dari peran atau basis datanya.",
                    "this PostgreSQL could lose what it acknowledged. Remove that setting from its role or database.");
        }
    }

    private String durability() throws IOException {
        try (Connection admin = connect();
                Statement statement = admin.createStatement();
                ResultSet row = statement.executeQuery(DURABILITY)) {
            return row.next() ? row.getString(1) : "";
        } catch (SQLException e) {
            postmaster.stop();
            throw new StoreRefused(
                    "PostgreSQL berjalan, tetapi menolak kata sandi di pg.password. Hapus berkas itu, lalu mulai lagi.",
                    "PostgreSQL runs but refuses the password in pg.password. Delete that file and start again.",
                    e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl("postgres"), adminUser(), password);
    }
}
