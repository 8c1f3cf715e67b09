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
    private static final LocalPostgres SERVER = LocalPostgres.temporary();

    private Copies() {}

    /** One with the ledger's tables and nothing in them. */
    public static String empty() {
        String name;
        try (var store = SERVER.freshStore()) {
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
        HikariConfig config = new HikariConfig();
        config.setDataSource(superuser(name));
        config.setMaximumPoolSize(POOL);
        config.setMinimumIdle(1);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            work.accept(pool);
        }
    }

    private static DataSource superuser(String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(SERVER.jdbcUrl(database));
        source.setUser(SERVER.adminUser());
        source.setPassword(SERVER.adminPassword());
        return source;
    }
}
