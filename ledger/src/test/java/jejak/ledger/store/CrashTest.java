package jejak.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a folder goes through when processes die, numbers are reused, or two want it at once. */
class CrashTest {

    @TempDir
    Path parent = Path.of("");

    /** Saves the unpacking of the programs for every test. */
    @BeforeEach
    void linkTheProgramsOfTheSharedServer() throws IOException {
        Files.createSymbolicLink(parent.resolve("pg-bin"), TemporaryPostgres.binaries(TemporaryPostgres.root()));
    }

    @Test
    void aKilledInstanceLosesNothingAndItsServerIsStopped() throws IOException, SQLException {
        ProcessHandle orphan;
        try (OtherJvm killed = OtherJvm.holding(parent)) {
            killed.kill();
            orphan = serverOf(parent);
        }
        assertThat(orphan.isAlive()).as("PostgreSQL outlives its JVM").isTrue();
        try (LocalPostgres server = LocalPostgres.start(parent)) {
            assertEnds(orphan);
            assertThat(Sql.column(OtherJvm.admin(server), "select a from kept")).containsExactly("committed");
        }
    }

    @Test
    void losesNothingWhenTheServerIsKilledToo() throws IOException, SQLException {
        try (OtherJvm killed = OtherJvm.holding(parent)) {
            ProcessHandle server = serverOf(parent);
            killed.kill();
            server.descendants().forEach(ProcessHandle::destroyForcibly);
            server.destroyForcibly();
            server.onExit().join();
        }
        assertThat(parent.resolve("pg/postmaster.pid")).exists();
        try (LocalPostgres server = LocalPostgres.start(parent)) {
            assertThat(Sql.column(OtherJvm.admin(server), "select a from kept")).containsExactly("committed");
        }
    }

    @Test
    void refusesASecondInstanceAndLeavesTheFirstAlone() throws IOException {
        try (OtherJvm first = OtherJvm.holding(parent)) {
            ProcessHandle server = serverOf(parent);
            assertThatThrownBy(() -> LocalPostgres.start(parent))
                    .isInstanceOf(StoreRefused.class)
                    .hasMessageContaining("Jejak sudah berjalan di folder")
                    .hasMessageContaining("Jejak is already running on the folder");
            assertThat(serverOf(parent)).isEqualTo(server);
            assertThat(first.isAlive()).isTrue();
        }
        LocalPostgres.start(parent).close();
    }

    @Test
    void anAttemptInTheSameProcessDoesNotOpenTheFolderToOthers() throws IOException, SQLException {
        try (LocalPostgres first = LocalPostgres.start(parent)) {
            assertThatThrownBy(() -> LocalPostgres.start(parent)).isInstanceOf(StoreRefused.class);
            assertThat(OtherJvm.refusal(parent, Map.of())).contains("Jejak is already running on the folder");
            assertThat(Sql.column(OtherJvm.admin(first), "select 1::text")).containsExactly("1");
        }
    }

    @Test
    void neverStopsAProcessThatOnlyHasTheSameNumber() throws IOException, SQLException {
        LocalPostgres other = LocalPostgres.temporary();
        Path othersData =
                Path.of(Sql.column(OtherJvm.admin(other), "show data_directory").getFirst());
        String othersFile = Files.readString(PostmasterFile.in(othersData));
        String ourOwnNumber = ProcessHandle.current().pid() + "\n";
        LocalPostgres.start(parent).close();
        for (String left : new String[] {othersFile, ourOwnNumber, "", "not a number"}) {
            Files.writeString(PostmasterFile.in(parent.resolve("pg")), left);
            try (LocalPostgres server = LocalPostgres.start(parent)) {
                assertThat(Sql.column(OtherJvm.admin(server), "select 1::text")).containsExactly("1");
            }
        }
        assertThat(Sql.column(OtherJvm.admin(other), "select 1::text")).containsExactly("1");
    }

    @Test
    void temporaryHomesOfKilledJvmsAreRemovedAndThoseInUseAreNot() throws IOException {
        Path abandoned = parent.resolve("home-abandoned");
        Path inUse = parent.resolve("home-in-use");
        try (OtherJvm killed = OtherJvm.holding(abandoned);
                OtherJvm living = OtherJvm.holding(inUse)) {
            ProcessHandle orphan = serverOf(abandoned);
            killed.kill();
            TemporaryPostgres.removeAbandoned(parent.toRealPath());
            assertEnds(orphan);
            assertThat(abandoned).doesNotExist();
            assertThat(serverOf(inUse).isAlive()).isTrue();
            assertThat(living.isAlive()).isTrue();
        }
        TemporaryPostgres.removeAbandoned(parent.toRealPath());
        assertThat(inUse).doesNotExist();
    }

    /** Ctrl-C in a terminal is sent to the whole process group. */
    @Test
    void theServerIsNotInTheProcessGroupOfItsJvm() throws IOException {
        assumeThat(Path.of("/proc/self/stat"))
                .as("process groups are read from /proc")
                .exists();
        try (LocalPostgres running = LocalPostgres.start(parent)) {
            assertThat(running.port()).isPositive();
            assertThat(processGroup(serverOf(parent).pid()))
                    .isNotEqualTo(processGroup(ProcessHandle.current().pid()));
        }
    }

    @Test
    void tellsRootWhatToDoWhereNamespacesAreForbidden() throws IOException {
        assumeThat(System.getProperty("user.name"))
                .as("only root needs unshare")
                .isEqualTo("root");
        Path forbidding = Files.createDirectory(parent.resolve("bin"));
        Path unshare = Files.writeString(forbidding.resolve("unshare"), "#!/bin/sh\nexit 1\n");
        Files.setPosixFilePermissions(unshare, PosixFilePermissions.fromString("rwx------"));
        assertThat(OtherJvm.refusal(parent.resolve("home"), Map.of("PATH", forbidding.toString())))
                .contains("unshare -U", "SPRING_DATASOURCE_URL");
        Files.delete(unshare);
        assertThat(OtherJvm.refusal(parent.resolve("home"), Map.of("PATH", forbidding.toString())))
                .contains("unshare -U", "SPRING_DATASOURCE_URL");
    }

    private static void assertEnds(ProcessHandle process) {
        assertThat(process.onExit()).succeedsWithin(Duration.ofMinutes(1));
    }

    private static String processGroup(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
        String afterName = stat.substring(stat.lastIndexOf(')') + 2);
        return List.of(afterName.split(" ")).get(2);
    }

    private static ProcessHandle serverOf(Path folder) throws IOException {
        Path data = folder.toRealPath().resolve("pg");
        return PostmasterFile.read(data).orElseThrow().serverOf(data).orElseThrow();
    }
}
