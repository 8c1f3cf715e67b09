package jejak.ledger.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Decides when our server counts as started, on which port, and how it and its orphan are stopped. */
final class Postmaster {

    private static final int ATTEMPTS = 3;
    private static final int LAST_WORDS = 4;
    private static final long LARGEST_KEPT_LOG = 1 << 20;

    /** Given on the command line, which neither postgresql.conf nor ALTER SYSTEM can overrule. */
    private static final List<String> SETTINGS = List.of(
            "fsync=on",
            "full_page_writes=on",
            "synchronous_commit=on",
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "password_encryption=scram-sha-256",
            "max_connections=120",
            "shared_buffers=256MB",
            "max_wal_size=4GB",
            "timezone=UTC",
            "jit=off",
            "log_checkpoints=off",
            // Terse: an error's DETAIL line would copy values of a row into a plain log file.
            "log_error_verbosity=terse");

    private final Home home;
    private final Launcher launcher;
    private final Binaries binaries;

    Postmaster(Home home, Launcher launcher, Binaries binaries) {
        this.home = home;
        this.launcher = launcher;
        this.binaries = binaries;
    }

    /** A server outlives a killed JVM. It is stopped, for we know neither its port nor its settings. */
    void stopOrphan() throws IOException {
        Optional<PostmasterFile> file = PostmasterFile.read(home.data());
        if (file.flatMap(found -> found.serverOf(home.data())).isPresent()) {
            stop();
        }
        // What is left names nobody or a stranger, and PostgreSQL would refuse to start because of it.
        Files.deleteIfExists(PostmasterFile.in(home.data()));
    }

    /** Answers the port. A port that somebody else took in the meantime costs another attempt, not the start. */
    int start() throws IOException {
        keepLogSmall();
        for (int attempt = 1; ; attempt++) {
            int port = Ports.choose(home.port());
            try {
                start(port);
                PrivateFiles.write(home.port(), Integer.toString(port));
                return port;
            } catch (StoreRefused refused) {
                if (attempt == ATTEMPTS || Ports.isFree(port)) {
                    throw withReason(refused);
                }
            }
        }
    }

    /** Ends open sessions and writes everything down, so that the next start needs no recovery. */
    void stop() throws IOException {
        launcher.run(
                List.of(
                        binaries.program("pg_ctl"),
                        "stop",
                        "--pgdata=" + home.data(),
                        "--mode=fast",
                        "--timeout=120",
                        "--silent"),
                "");
    }

    /**
     * Not as a child of this process: Ctrl-C in a terminal reaches every child.
     * The server would stop under our last commits.
     * In effect without deadline: after a crash the server may replay much, and as long as it lives it is at work.
     */
    private void start(int port) throws IOException {
        String settings = SETTINGS.stream().map(setting -> " -c " + setting).collect(Collectors.joining());
        launcher.run(
                List.of(
                        binaries.program("pg_ctl"),
                        "start",
                        "--pgdata=" + home.data(),
                        "--wait",
                        "--timeout=86400",
                        "--silent",
                        "--log=" + home.log(),
                        "--options=-p " + port + settings),
                "");
    }

    private StoreRefused withReason(StoreRefused refused) throws IOException {
        List<String> lines = Files.readAllLines(home.log());
        String lastWords = String.join(" | ", lines.subList(Math.max(0, lines.size() - LAST_WORDS), lines.size()));
        return new StoreRefused(
                "PostgreSQL tidak mau mulai; alasannya di " + home.log() + ": " + lastWords,
                "PostgreSQL did not start; its reason is quoted here." + " If its programs are damaged, delete "
                        + home.binaries() + ": they are unpacked again.",
                refused);
    }

    private void keepLogSmall() throws IOException {
        Path log = home.log();
        if (!Files.exists(log) || Files.size(log) > LARGEST_KEPT_LOG) {
            PrivateFiles.write(log, "");
        }
    }
}
