package jejak.ledger.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A server of its own for a test that restarts or kills it; its port may change with every start. */
public final class CrashableServer implements AutoCloseable {
    private final Path folder;
    private volatile LocalPostgres running;

    private CrashableServer(Path folder) {
        this.folder = folder;
        this.running = LocalPostgres.start(folder);
    }

    /** With the programs of the shared server: unpacking them again would cost seconds. */
    public static CrashableServer in(Path folder) throws IOException {
        LocalPostgres.temporary();
        Files.createSymbolicLink(folder.resolve("pg-bin"), TemporaryPostgres.binaries(TemporaryPostgres.root()));
        return new CrashableServer(folder);
    }

    public int port() {
        return running.port();
    }

    public LocalPostgres postgres() {
        return running;
    }

    /** As an administrator would: open sessions are ended at whatever they do. */
    public synchronized void restart() {
        running.close();
        running = LocalPostgres.start(folder);
    }

    /** SIGKILL to all its processes: what is durable comes back from the write-ahead log. */
    public synchronized void crash() throws IOException {
        Path data = folder.toRealPath().resolve("pg");
        ProcessHandle server =
                PostmasterFile.read(data).orElseThrow().serverOf(data).orElseThrow();
        server.descendants().forEach(ProcessHandle::destroyForcibly);
        server.destroyForcibly();
        server.onExit().join();
        try {
            running.close();
        } catch (StoreRefused | UncheckedIOException expected) {
            // There is nothing left to stop; the folder's lock is free now.
        }
        running = LocalPostgres.start(folder);
    }

    @Override
    public synchronized void close() {
        running.close();
    }
}
