package jejak.api;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import jejak.ledger.store.LocalPostgres;

/** An empty database in the tests' server, named as an office names a server of its own. */
public record FreshDatabase(String url, String user, String password) {

    public static FreshDatabase create() {
        LocalPostgres server = LocalPostgres.temporary();
        String name = "office_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection admin = DriverManager.getConnection(
                        server.jdbcUrl("postgres"), server.adminUser(), server.adminPassword());
                Statement statement = admin.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("The database " + name + " could not be made.", e);
        }
        return new FreshDatabase(server.jdbcUrl(name), server.adminUser(), server.adminPassword());
    }

    /** As Spring reads them. */
    List<String> properties() {
        return List.of(
                "spring.datasource.url=" + url,
                "spring.datasource.username=" + user,
                "spring.datasource.password=" + password);
    }
}
