package jejak.ledger.store;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Decides who may use a home folder: one instance at a time; the system frees the lock when its holder dies. */
final class HomeLock implements AutoCloseable {

    /**
     * Closing any channel of a locked file drops the lock of the whole process.
     * So a file that this process holds is never opened a second time.
     */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private HomeLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static HomeLock take(Home home) throws IOException {
        return tryTake(home)
                .orElseThrow(() -> new StoreRefused(
                        "Jejak sudah berjalan di folder " + home.folder()
                                + "; tutup yang itu dulu, atau pakai folder lain.",
                        "Jejak is already running on the folder " + home.folder()
                                + "; close that one first, or use another folder."));
    }

    static Optional<HomeLock> tryTake(Home home) throws IOException {
        Path file = home.lock();
        if (!HELD_HERE.add(file)) {
            return Optional.empty();
        }
        FileChannel channel = null;
        boolean locked = false;
        try {
            channel = FileChannel.open(file, CREATE, WRITE);
            locked = channel.tryLock() != null;
            return locked ? Optional.of(new HomeLock(file, channel)) : Optional.empty();
        } catch (OverlappingFileLockException held) {
            return Optional.empty();
        } finally {
            if (!locked) {
                release(file, channel);
            }
        }
    }

    @Override
    public void close() {
        try {
            release(file, channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void release(Path file, @Nullable FileChannel channel) throws IOException {
        try {
            if (channel != null) {
                channel.close();
            }
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
