package jejak.ledger.store;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Lets everybody who reads a file and writes it anew do so one after the other, threads and processes alike. */
public final class FileTurn {
    // A lock of a file belongs to the whole process, so its threads take turns by these.
    private static final Map<Path, Object> TURNS = new ConcurrentHashMap<>();

    private FileTurn() {}

    /** What is done in a turn. */
    public interface Work {
        void run() throws IOException;
    }

    /** The lock is a file beside the file, whose folder must be there. */
    public static void take(Path file, Work work) throws IOException {
        Path lock = file.toAbsolutePath().resolveSibling(file.getFileName() + ".lock");
        synchronized (TURNS.computeIfAbsent(lock, _ -> new Object())) {
            try (FileChannel channel = FileChannel.open(lock, CREATE, WRITE);
                    FileLock _ = channel.lock()) {
                work.run();
            }
        }
    }
}
