package jejak.ledger.attack;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import jejak.ledger.store.LocalPostgres;
import org.postgresql.ds.PGSimpleDataSource;

/** Databases of the tests' server that are copied whole, so that every attack meets the same log. */
public final class Copies {
    private static final int POOL = 16;

    private Copies() {}

    /** Starts at its first use: a process that works {@link #at} another's server has none. */
    private static final class Server {
        static final LocalPostgres OURS = LocalPostgres.temporary();
    }

    /** One with the ledger's tables and nothing in them. */
    public static String empty() {
        String name;
        try (var store = Server.OURS.freshStore()) {
            name = Sql.list(store.app(), row -> row.getString(1), "select current_database()")
                    .getFirst();
        }
        return name;
    }

    /** One that has everything the other has. */
    public static String of(String template) {
        String name = "copy_" + UUID.randomUUID().toString().replace("-", "");
        Sql.script(superuser("postgres"), "create database " + name + " template " + template);
        return name;
    }

    /** Works in a copy, which is gone afterwards. */
    public static void with(String template, Consumer<DataSource> work) {
        String name = of(template);
        try {
            in(name, work);
        } finally {
            Sql.script(superuser("postgres"), "drop database " + name + " with (force)");
        }
    }

    /** Works through a few connections that are closed afterwards, so that the database can be copied again. */
    public static void in(String name, Consumer<DataSource> work) {
        through(superuser(name), work);
    }

    /** For another process, which works {@link #at} it. */
    static String address(String name) {
        PGSimpleDataSource source = superuser(name);
        return source.getURL() + "&user=" + source.getUser() + "&password=" + source.getPassword();
    }

    /** As {@link #in}, in a database of a server that another process started. */
    static void at(String address, Consumer<DataSource> work) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(address);
        through(source, work);
    }

    private static void through(DataSource source, Consumer<DataSource> work) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(POOL);
        config.setMinimumIdle(1);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            work.accept(pool);
        }
    }

    private static PGSimpleDataSource superuser(String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(Server.OURS.jdbcUrl(database));
        source.setUser(Server.OURS.adminUser());
        source.setPassword(Server.OURS.adminPassword());
        return source;
    }
}
