package jejak.ledger.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.util.PasswordUtil;

/** Decides that roles, schemas and ledger tables are there before anyone works with them; may run again at any time. */
final class Bootstrap {

    /** "jejak" in ASCII: nodes that start together take turns. */
    private static final long TURN = 0x6a656a616bL;

    private static final String MAY_SET_UP = """
        select rolsuper or (rolcreaterole and pg_has_role(current_user, datdba, 'usage')),
            format('alter role %I createrole; alter database %I owner to %I;', rolname, datname, rolname)
        from pg_roles, pg_database
        where rolname = current_user and datname = current_database()
        """;

    private final DataSource admin;
    private final Roles roles;

    Bootstrap(DataSource admin, Roles roles) {
        this.admin = admin;
        this.roles = roles;
    }

    /** The turn belongs to the session, so it ends with the connection even when this node dies. */
    void run() throws SQLException {
        try (Connection connection = admin.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(" + TURN + ")");
            refuseUnlessAllowed(statement);
            statement.execute(filled(sql(), roles.placeholders()));
            setPasswords(statement);
            migrate();
        }
    }

    private static void refuseUnlessAllowed(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(MAY_SET_UP)) {
            if (!row.next() || !row.getBoolean(1)) {
                String remedy = row.getString(2);
                throw new StoreRefused(
                        "Pengguna basis data ini tidak boleh membuat peran dan skema Jejak."
                                + " Mintalah administrator server menjalankan: " + remedy,
                        "this database user may not create Jejak's roles and schemas."
                                + " Ask the server's administrator to run: " + remedy);
            }
        }
    }

    /** Hashed on this side: a clear password in the statement could end up in the server's log. */
    private void setPasswords(Statement statement) throws SQLException {
        for (String role : List.of(roles.app(), roles.projector(), roles.reader())) {
            char[] password = roles.passwordOf(role).toCharArray();
            String verifier = PasswordUtil.encodePassword(role, password, "scram-sha-256");
            statement.execute("alter role " + role + " password '" + verifier + "'");
        }
    }

    private void migrate() {
        Flyway.configure()
                .dataSource(admin)
                .initSql("set role " + roles.owner())
                .locations("classpath:db/ledger")
                .defaultSchema("ledger")
                .createSchemas(false)
                .cleanDisabled(true)
                .placeholders(roles.placeholders())
                .load()
                .migrate();
    }

    private static String filled(String template, Map<String, String> values) {
        String filled = template;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("${" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }

    private static String sql() {
        try (InputStream file = Bootstrap.class.getResourceAsStream("/db/store/roles.sql")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
