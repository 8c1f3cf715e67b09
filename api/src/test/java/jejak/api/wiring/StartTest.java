package jejak.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jejak.api.FreshDatabase;
import jejak.ledger.store.LocalPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start succeeds, or says in one sentence why not; a stop leaves nothing running. */
class StartTest {

    private static final int REFUSED = 3;
    private static final String READY = "Jejak is ready";

    @Test
    void aDatabaseOfTheOfficesOwnIsUsedAndOursIsNotTouched(@TempDir Path home) throws IOException {
        Path loaded = home.resolve("classes.log");
        try (Child child = Child.start(
                environment(FreshDatabase.create()),
                List.of("-Xlog:class+load:file=" + loaded),
                "--jejak.home=" + home,
                "--server.port=0")) {
            assertThat(child.says(READY)).as(child.said()).isTrue();
            child.stop();
        }
        assertThat(Files.readString(loaded))
                .contains("jejak.ledger.store.Store ")
                .doesNotContain("LocalPostgres");
        assertThat(home.resolve("pg")).doesNotExist();
    }

    @Test
    void ourOwnServerStartsAndStopsWithTheProgram(@TempDir Path home) {
        try (Child child = Child.start(
                Map.of(), List.of(), "--jejak.home=" + home, "--server.port=0", "--jejak.demo.enabled=false")) {
            assertThat(child.says(READY)).as(child.said()).isTrue();
            assertThat(child.says("fsync=on")).isTrue();
            assertThat(home.resolve("pg/postmaster.pid")).exists();

            child.stop();

            assertThat(home.resolve("pg/postmaster.pid")).doesNotExist();
            assertThat(child.said())
                    .contains(home.toString(), "jejak.sign-in.issuer")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void aSecondInstanceOnTheSameFolderIsRefused(@TempDir Path home) {
        try (LocalPostgres first = LocalPostgres.start(home);
                Child second = Child.start(Map.of(), List.of(), "--jejak.home=" + home, "--server.port=0")) {
            assertThat(first.port()).isPositive();
            refuses(second, home.toString());
        }
    }

    @Test
    void aFolderOfAnotherPostgresqlIsRefused(@TempDir Path home) throws IOException {
        Files.createDirectories(home.resolve("pg"));
        Files.writeString(home.resolve("pg/PG_VERSION"), "14\n");

        try (Child child = Child.start(Map.of(), List.of(), "--jejak.home=" + home, "--server.port=0")) {
            refuses(child, "PostgreSQL 14");
        }
    }

    @Test
    void aFolderThatIsAFileIsRefused(@TempDir Path folder) throws IOException {
        Path home = Files.writeString(folder.resolve("home"), "");

        try (Child child = Child.start(Map.of(), List.of(), "--jejak.home=" + home, "--server.port=0")) {
            refuses(child, home.toString());
        }
    }

    @Test
    void aPortInUseIsRefused(@TempDir Path home) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"));
                Child child = Child.start(
                        environment(FreshDatabase.create()),
                        List.of(),
                        "--jejak.home=" + home,
                        "--server.port=" + taken.getLocalPort())) {
            refuses(child, "--server.port=");
        }
    }

    @Test
    void aDatabaseThatIsNotThereIsRefused(@TempDir Path home) {
        Map<String, String> nowhere = Map.of(
                "SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:1/nowhere",
                "SPRING_DATASOURCE_USERNAME", "nobody",
                "SPRING_DATASOURCE_PASSWORD", "secret");

        try (Child child = Child.start(nowhere, List.of(), "--jejak.home=" + home, "--server.port=0")) {
            refuses(child, "jdbc:postgresql://127.0.0.1:1/nowhere");
            assertThat(child.said()).doesNotContain("secret");
        }
    }

    @Test
    void theKeysOfAnotherDatabaseAreRefused(@TempDir Path home, @TempDir Path otherHome) {
        FreshDatabase database = FreshDatabase.create();
        try (PlantRoom room = new PlantRoom(database, home)) {
            PolicyRunnerTest.activateAndRegister(room, 1);
        }

        try (Child child =
                Child.start(environment(database), List.of(), "--jejak.home=" + otherHome, "--server.port=0")) {
            refuses(child, "keys");
        }
    }

    private static Map<String, String> environment(FreshDatabase database) {
        return Map.of(
                "SPRING_DATASOURCE_URL", database.url(),
                "SPRING_DATASOURCE_USERNAME", database.user(),
                "SPRING_DATASOURCE_PASSWORD", database.password());
    }

    private static void refuses(Child child, String naming) {
        assertThat(child.end()).as(child.said()).isEqualTo(REFUSED);
        assertThat(child.said().strip().lines())
                .singleElement()
                .satisfies(sentence -> assertThat(sentence)
                        .startsWith("Jejak: ")
                        .contains(naming)
                        .contains(" / ")
                        .doesNotContain("Exception"));
    }
}
