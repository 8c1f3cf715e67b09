package jejak.ledger.witness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Optional;
import jejak.ledger.proof.Merkle;
import jejak.ledger.proof.SignedNote;
import jejak.ledger.store.PrivateFiles;
import org.jspecify.annotations.Nullable;

/** Keeps the last checkpoint of each log in a file that is replaced as a whole and on disk before anybody relies on it. */
public final class WitnessStore implements AutoCloseable {
    private final Path folder;
    private final FileChannel lockFile;

    private WitnessStore(Path folder, FileChannel lockFile) {
        this.folder = folder;
        this.lockFile = lockFile;
    }

    /**
     * Opens the folder for this process alone: two who keep one record would each undo what the other has kept.
     *
     * @throws IllegalStateException when another process has it
     */
    public static WitnessStore open(Path folder) {
        try {
            PrivateFiles.createFolder(folder);
            FileChannel file = FileChannel.open(
                    folder.resolve("witness.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(file) == null) {
                file.close();
                throw new IllegalStateException(
                        "Another witness keeps its record in %s. Stop it, or give this one a folder of its own."
                                .formatted(folder));
            }
            return new WitnessStore(folder, file);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder %s of the witness cannot be used.".formatted(folder), e);
        }
    }

    /** The last checkpoint that was kept of this log. */
    public Optional<SignedNote> latest(String origin) {
        Path file = file(origin);
        try {
            return Files.exists(file) ? Optional.of(SignedNote.parse(Files.readAllBytes(file))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The record %s of the witness cannot be read.".formatted(file), e);
        }
    }

    /** On disk when it returns. */
    void keep(String origin, SignedNote note) {
        Path file = file(origin);
        try {
            PrivateFiles.write(file, note.full());
        } catch (IOException e) {
            throw new UncheckedIOException("The record %s of the witness cannot be written.".formatted(file), e);
        }
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException byThisProcess) {
            return null;
        }
    }

    // An origin may hold anything; its hash fits every file system.
    private Path file(String origin) {
        byte[] name = Merkle.leaf(origin.getBytes(StandardCharsets.UTF_8));
        return folder.resolve("log-" + HexFormat.of().formatHex(name, 0, 16));
    }
}
