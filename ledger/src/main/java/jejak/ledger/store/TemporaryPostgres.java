package jejak.ledger.store;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides how long a test's server lives: as long as its JVM, and if that was killed, until the next one starts. */
final class TemporaryPostgres {

    private static final String HOME_PREFIX = "home-";

    private static @Nullable LocalPostgres running;

    private TemporaryPostgres() {}

    static synchronized LocalPostgres get() {
        LocalPostgres server = running;
        if (server == null) {
            try {
                server = start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            running = server;
        }
        return server;
    }

    private static LocalPostgres start() throws IOException {
        Path root = root();
        Home home;
        HomeLock lock;
        // One JVM at a time, or a home just made would be taken for an abandoned one.
        try (FileChannel turn = FileChannel.open(root.resolve("sweep.lock"), CREATE, WRITE)) {
            turn.lock();
            removeAbandoned(root);
            home = Home.at(Files.createTempDirectory(root, HOME_PREFIX));
            lock = HomeLock.take(home);
            Binaries.unpackedIn(binaries(root));
        }
        LocalPostgres server = LocalPostgres.start(home, binaries(root), lock, true);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(server, home), "temporary-postgres"));
        return server;
    }

    /** A home whose lock is free lost its JVM; its server may still be running. */
    static void removeAbandoned(Path root) throws IOException {
        for (Path folder : PrivateFiles.children(root, HOME_PREFIX)) {
            Home home = new Home(folder);
            Optional<HomeLock> lock = HomeLock.tryTake(home);
            if (lock.isPresent()) {
                try {
                    new Postmaster(home, Launcher.detect(), Binaries.unpackedIn(binaries(root))).stopOrphan();
                    PrivateFiles.deleteTree(folder);
                } finally {
                    lock.get().close();
                }
            }
        }
    }

    private static void remove(LocalPostgres server, Home home) {
        try {
            server.stop();
            PrivateFiles.deleteTree(home.folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shared by all test JVMs of one user. */
    static Path binaries(Path root) {
        return root.resolve("pg-bin");
    }

    /** A folder of that name that belongs to somebody else is not trusted. */
    static Path root() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir")).toRealPath();
        String user = System.getProperty("user.name");
        Path root = temporary.resolve("jejak-test-" + user);
        PrivateFiles.createFolder(root);
        boolean ours = Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)
                && Files.getOwner(root).getName().equals(user);
        return ours ? root : Files.createTempDirectory(temporary, "jejak-test-");
    }
}
