package jejak.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {

    @TempDir
    Path parent = Path.of("");

    /** Saves the unpacking of the programs for every test. */
    @BeforeEach
    void linkTheProgramsOfTheSharedServer() throws IOException {
        Files.createSymbolicLink(parent.resolve("pg-bin"), TemporaryPostgres.binaries(TemporaryPostgres.root()));
    }

    @Test
    void isDurable() throws SQLException {
        assertThat(Sql.column(OtherJvm.admin(LocalPostgres.temporary()), """
            select name || '=' || setting from pg_settings
            where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums')
            order by name
            """))
                .containsExactly("data_checksums=on", "fsync=on", "full_page_writes=on", "synchronous_commit=on");
    }

    @Test
    void bringsTheMajorVersionThatItsFoldersAreCheckedAgainst() throws SQLException {
        assertThat(Sql.column(OtherJvm.admin(LocalPostgres.temporary()), "show server_version")
                        .getFirst())
                .startsWith(Cluster.MAJOR + ".");
    }

    @Test
    void isReachedFromThisMachineOnlyAndWithThePasswordOnly() throws SQLException {
        LocalPostgres server = LocalPostgres.temporary();
        assertThat(Sql.column(OtherJvm.admin(server), """
            select setting from pg_settings
            where name in ('listen_addresses', 'unix_socket_directories') order by name
            """)).containsExactly("127.0.0.1", "");
        assertThat(Sql.column(
                        OtherJvm.admin(server),
                        "select type || ' ' || address || ' ' || netmask || ' ' || auth_method from pg_hba_file_rules"))
                .containsExactly("host 127.0.0.1 255.255.255.255 scram-sha-256");
        assertStrangersAreRefused(server);
    }

    @Test
    void keepsItsFilesFromOtherUsers() throws IOException {
        Path folder = parent.resolve("berkas Dinas Sosial");
        LocalPostgres.start(folder).close();
        for (String open : new String[] {".", "pg", "pg-bin"}) {
            assertThat(mode(folder.resolve(open))).as(open).isEqualTo("rwx------");
        }
        for (String file : new String[] {"pg.password", "pg.port", "pg.log"}) {
            assertThat(mode(folder.resolve(file))).as(file).isEqualTo("rw-------");
        }
    }

    @Test
    void restartsOnTheSamePortWithTheSamePasswordAndRows() throws SQLException {
        LocalPostgres first = LocalPostgres.start(parent);
        Sql.run(OtherJvm.admin(first), "create table kept (a text)", "insert into kept values ('before')");
        first.close();
        first.close();
        try (LocalPostgres second = LocalPostgres.start(parent)) {
            assertThat(second.port()).isEqualTo(first.port());
            assertThat(second.adminPassword()).isEqualTo(first.adminPassword());
            assertThat(Sql.column(OtherJvm.admin(second), "select a from kept")).containsExactly("before");
        }
    }

    @Test
    void takesAnotherPortWhenItsOwnIsTaken() throws IOException, SQLException {
        LocalPostgres first = LocalPostgres.start(parent);
        first.close();
        try (ServerSocket taken = new ServerSocket(first.port(), 1, InetAddress.getLoopbackAddress());
                LocalPostgres second = LocalPostgres.start(parent)) {
            assertThat(second.port()).isNotEqualTo(taken.getLocalPort());
            assertThat(Sql.column(OtherJvm.admin(second), "select 1::text")).containsExactly("1");
        }
    }

    @Test
    void refusesToRunWhereACommitMayBeLost() throws SQLException {
        try (LocalPostgres server = LocalPostgres.start(parent)) {
            Sql.run(OtherJvm.admin(server), "alter role postgres set synchronous_commit = off");
        }
        // Twice: the refused start has stopped its server and freed the folder.
        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(() -> LocalPostgres.start(parent))
                    .isInstanceOf(StoreRefused.class)
                    .hasMessageContaining("synchronous_commit=off");
        }
        assertThat(parent.resolve("pg/postmaster.pid")).doesNotExist();
    }

    @Test
    void refusesTheFolderOfAnotherMajorVersion() throws IOException {
        Files.createDirectories(parent.resolve("pg"));
        Files.writeString(parent.resolve("pg/PG_VERSION"), "17\n");
        assertThatThrownBy(() -> LocalPostgres.start(parent))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("PostgreSQL 17")
                .hasMessageContaining("SPRING_DATASOURCE_URL");
        assertThat(parent.resolve("pg")).isDirectoryContaining("glob:**PG_VERSION");
    }

    @Test
    void removesWhatAnInterruptedFirstStartLeft() throws IOException, SQLException {
        PrivateFiles.write(parent.resolve("pg.password"), "written-before-the-interruption");
        Files.createDirectories(parent.resolve("pg.init-cut-short/base"));
        Files.writeString(parent.resolve("pg.init-cut-short/postgresql.conf"), "");
        try (LocalPostgres server = LocalPostgres.start(parent)) {
            assertThat(server.adminPassword()).isEqualTo("written-before-the-interruption");
            assertThat(parent.resolve("pg.init-cut-short")).doesNotExist();
            assertStrangersAreRefused(server);
        }
    }

    @Test
    void closesAFolderThatTrustedEveryone() throws IOException, SQLException {
        LocalPostgres.start(parent).close();
        Files.writeString(parent.resolve("pg/pg_hba.conf"), "host all all 0.0.0.0/0 trust\n");
        try (LocalPostgres server = LocalPostgres.start(parent)) {
            assertStrangersAreRefused(server);
        }
    }

    @Test
    void setsANewPasswordWhenTheOldOneWasLost() throws IOException, SQLException {
        LocalPostgres first = LocalPostgres.start(parent);
        Sql.run(OtherJvm.admin(first), "create table kept (a text)", "insert into kept values ('before')");
        first.close();
        Files.delete(parent.resolve("pg.password"));
        try (LocalPostgres second = LocalPostgres.start(parent)) {
            assertThat(Sql.column(OtherJvm.admin(second), "select a from kept")).containsExactly("before");
            assertThatThrownBy(() ->
                            DriverManager.getConnection(second.jdbcUrl("postgres"), "postgres", first.adminPassword()))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void quotesTheServersReasonWhenItDoesNotStart() throws IOException {
        LocalPostgres.start(parent).close();
        Files.writeString(parent.resolve("pg/postgresql.conf"), "no_such_setting = 1\n");
        assertThatThrownBy(() -> LocalPostgres.start(parent))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("no_such_setting")
                .hasMessageContaining("did not start");
    }

    private static void assertStrangersAreRefused(LocalPostgres server) {
        for (String password : new String[] {"", "wrong"}) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl("postgres"), "postgres", password))
                    .isInstanceOf(SQLException.class)
                    .message()
                    .containsAnyOf("password authentication failed", "server requested SCRAM-based authentication");
        }
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
