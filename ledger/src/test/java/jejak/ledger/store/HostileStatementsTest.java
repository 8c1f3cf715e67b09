package jejak.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever gets hold of a role's password can do no more than the product does with it. */
class HostileStatementsTest {

    private static final String DENIED = "42501";
    private static final String ALSO = " -- also ";
    private static final LocalPostgres SERVER = LocalPostgres.temporary();

    private static Store store;
    private static String database;
    private static Roles roles;

    @BeforeAll
    static void fill() throws SQLException {
        store = SERVER.freshStore();
        database = Sql.column(store.app(), "select current_database()").getFirst();
        roles = new Roles(database, SERVER.adminPassword());
        Sql.run(
                store.projector(),
                "create table answers_v1 (village_code text, account text)",
                "alter table answers_v1 enable row level security",
                "alter table answers_v1 force row level security",
                "create policy writes on answers_v1 to current_user using (true) with check (true)",
                "create policy reads on answers_v1 for select using (account = current_setting('jejak.account', true))",
                "insert into answers_v1 values ('51.08.08.2010', 'operator-1')",
                "create table private_v1 (a int)",
                "revoke all on private_v1 from " + roles.reader());
        Sql.run(store.app(), """
            insert into ledger.events values (0, 'h-1', 0, 'x', now(), '\\x00', '\\x00', '{}')
            """);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource({"app, 80", "projector, 80", "reader, 80", "owner, 14"})
    void nothingOfWhatIsTriedSucceeds(String role, int atLeast) throws SQLException, IOException {
        List<String> attempts = attempts(role);
        List<String> notRefused = new ArrayList<>();
        try (Connection watching = admin();
                Connection connection = as(role);
                Statement statement = connection.createStatement()) {
            assertThat(watching.isValid(1)).isTrue();
            // A session may lift its own default; what counts is what the role may do then.
            statement.execute("set default_transaction_read_only = off");
            for (String attempt : attempts) {
                outcome(statement, attempt).ifPresent(what -> notRefused.add(attempt + " => " + what));
            }
        }
        assertThat(notRefused).isEmpty();
        assertThat(attempts).hasSizeGreaterThanOrEqualTo(atLeast).doesNotHaveDuplicates();
    }

    @Test
    void noViewOfTheServersOwnerLooksPastTheRows() throws SQLException {
        try (Connection admin = admin();
                Statement statement = admin.createStatement();
                var rows = statement.executeQuery(
                        "select 1 from pg_views where schemaname in ('read', 'ledger') and viewowner <> '"
                                + roles.owner() + "'")) {
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void theReaderReadsWhatItsScopeHoldsAndNothingBeforeItIsSet() throws SQLException {
        assertThat(Sql.column(store.reader(), "select account from read.answers_v1"))
                .isEmpty();
        try (Connection reader = store.reader().getConnection();
                Statement statement = reader.createStatement()) {
            statement.execute("select set_config('jejak.account', 'operator-1', true)");
            try (var rows = statement.executeQuery("select account from read.answers_v1")) {
                assertThat(rows.next()).isTrue();
            }
        }
        assertThat(Sql.column(store.reader(), "select account from read.answers_v1"))
                .as("the next one who gets the connection")
                .isEmpty();
    }

    /** Nothing when the attempt was refused as it should be. */
    private static Optional<String> outcome(Statement statement, String attempt) {
        String[] parts = attempt.split(ALSO, 2);
        Set<String> expected = parts.length == 2 ? Set.of(DENIED, parts[1].strip()) : Set.of(DENIED);
        try {
            statement.execute(parts[0]);
            return Optional.of("done");
        } catch (SQLException e) {
            return expected.contains(e.getSQLState())
                    ? Optional.empty()
                    : Optional.of(e.getSQLState() + " " + e.getMessage());
        }
    }

    private static List<String> attempts(String role) throws IOException {
        Map<String, String> names = Map.of(
                "{self}", nameOf(role),
                "{owner}", roles.owner(),
                "{app}", roles.app(),
                "{projector}", roles.projector(),
                "{reader}", roles.reader(),
                "{admin}", SERVER.adminUser(),
                "{database}", database);
        List<String> attempts = new ArrayList<>();
        boolean mine = false;
        for (String line : lines()) {
            if (line.startsWith("-- for:")) {
                mine = List.of(line.substring("-- for:".length()).strip().split(" ", -1))
                        .contains(role);
            } else if (mine && !line.isBlank() && !line.startsWith("--")) {
                String named = line;
                for (Map.Entry<String, String> name : names.entrySet()) {
                    named = named.replace(name.getKey(), name.getValue());
                }
                attempts.add(named);
            }
        }
        return attempts;
    }

    private static List<String> lines() throws IOException {
        try (InputStream file = HostileStatementsTest.class.getResourceAsStream("hostile.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static String nameOf(String role) {
        return switch (role) {
            case "app" -> roles.app();
            case "projector" -> roles.projector();
            case "reader" -> roles.reader();
            default -> roles.owner();
        };
    }

    /** The owner cannot log in, so the administrator becomes it. */
    private static Connection as(String role) throws SQLException {
        if (role.equals("owner")) {
            Connection admin = admin();
            try (Statement statement = admin.createStatement()) {
                statement.execute("set role " + roles.owner());
            }
            return admin;
        }
        return DriverManager.getConnection(SERVER.jdbcUrl(database), nameOf(role), roles.passwordOf(nameOf(role)));
    }

    private static Connection admin() throws SQLException {
        return DriverManager.getConnection(SERVER.jdbcUrl(database), SERVER.adminUser(), SERVER.adminPassword());
    }
}
