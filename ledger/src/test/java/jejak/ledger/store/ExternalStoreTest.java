package jejak.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same promises on a server that is not ours: whichever PostgreSQL this machine has installed. */
class ExternalStoreTest implements StoreContract, AdministratorContract {

    private static final String PASSWORD = "of the server's administrator";

    @TempDir
    static Path folder = Path.of("");

    private static String programs = "";
    private static int port;

    @BeforeAll
    static void startTheInstalledServer() throws IOException {
        Optional<Path> installed = installed();
        assumeThat(installed)
                .as("no initdb on the PATH or under /usr/lib/postgresql: there is no external PostgreSQL to test with")
                .isPresent();
        programs = installed.orElseThrow().toString();
        Path password = Files.writeString(folder.resolve("password"), PASSWORD + "\n");
        Launcher launcher = Launcher.detect();
        launcher.run(
                List.of(
                        programs + "/initdb",
                        "--pgdata=" + data(),
                        "--username=dba",
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--no-locale"),
                "");
        port = Ports.choose(folder.resolve("no port of last time"));
        String options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=";
        launcher.run(
                List.of(
                        programs + "/pg_ctl",
                        "start",
                        "--pgdata=" + data(),
                        "--wait",
                        "--silent",
                        "--log=" + folder.resolve("log"),
                        "--options=" + options),
                "");
    }

    @AfterAll
    static void stopIt() throws IOException {
        if (port != 0) {
            Launcher.detect().run(List.of(programs + "/pg_ctl", "stop", "--pgdata=" + data(), "--mode=fast"), "");
        }
    }

    @Override
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    @Override
    public String adminUser() {
        return "dba";
    }

    @Override
    public String adminPassword() {
        return PASSWORD;
    }

    @Test
    void saysWhichServerItIs() throws IOException {
        String major = Files.readString(data().resolve("PG_VERSION")).strip();
        try (Store store = open()) {
            assertThat(store.settings()).startsWith("PostgreSQL " + major);
        }
    }

    private static Path data() {
        return folder.resolve("data");
    }

    private static Optional<Path> installed() throws IOException {
        Path debian = Path.of("/usr/lib/postgresql");
        try (Stream<Path> versions = Files.isDirectory(debian) ? Files.list(debian) : Stream.empty()) {
            Stream<Path> onPath =
                    Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of);
            // A link on the PATH points to the folder that also holds the other programs.
            return Stream.concat(onPath, versions.map(version -> version.resolve("bin")).toList().stream())
                    .map(bin -> bin.resolve("initdb"))
                    .filter(Files::isExecutable)
                    .map(ExternalStoreTest::folderOf)
                    .findFirst();
        }
    }

    private static Path folderOf(Path program) {
        try {
            return program.toRealPath().getParent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
