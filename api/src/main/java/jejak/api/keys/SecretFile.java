package jejak.api.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;

/** Text in a file that only its owner can read; it is there whole or not at all. */
public final class SecretFile implements SecretText {
    private static final Set<PosixFilePermission> OWNER_FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER_FOLDER = PosixFilePermissions.fromString("rwx------");

    private final Path path;

    public SecretFile(Path path) {
        this.path = path.toAbsolutePath();
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public boolean exists() {
        return Files.exists(path);
    }

    /** @throws IllegalStateException when others than its owner could read it */
    @Override
    public String read() {
        try {
            refuseWhenOthersCanRead();
            return Files.readString(path).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The key file %s cannot be read.".formatted(path), e);
        }
    }

    @Override
    public void create(String line) {
        Path folder = path.resolveSibling("");
        try {
            prepare(folder);
            Path draft = Files.createTempFile(folder, path.getFileName().toString(), ".draft", ownerOnly(OWNER_FILE));
            try {
                write(draft, line);
                // A link, not a move: a move would replace a key that another process has just written.
                Files.createLink(path, draft);
            } catch (FileAlreadyExistsException _) {
                return;
            } finally {
                Files.delete(draft);
            }
            flush(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The key file %s cannot be written.".formatted(path), e);
        }
    }

    @Override
    public void replace(String text) {
        Path folder = path.resolveSibling("");
        Path earlier = path.resolveSibling(path.getFileName() + ".earlier");
        try {
            scrub(earlier);
            Files.createLink(earlier, path);
            Path draft = Files.createTempFile(folder, path.getFileName().toString(), ".draft", ownerOnly(OWNER_FILE));
            write(draft, text);
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
            flush(folder);
            scrub(earlier);
            flush(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The key file %s cannot be replaced.".formatted(path), e);
        }
    }

    /** Overwritten before it is let go: what is only deleted can still be read off the disk. */
    private void scrub(Path earlier) throws IOException {
        if (Files.exists(earlier)) {
            if (!Files.isSameFile(earlier, path)) {
                write(earlier, "0".repeat((int) Files.size(earlier) - 1));
            }
            Files.delete(earlier);
        }
    }

    private static void prepare(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            if (posix(folder)) {
                Files.setPosixFilePermissions(folder, OWNER_FOLDER);
            }
        } else {
            Files.createDirectories(folder, ownerOnly(OWNER_FOLDER));
        }
    }

    private static void write(Path file, String line) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    // The name of a new file is safe once its folder is; Windows has no such call and needs none.
    private static void flush(Path folder) throws IOException {
        if (posix(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private void refuseWhenOthersCanRead() throws IOException {
        if (!posix(path)) {
            return;
        }
        Set<PosixFilePermission> others = new HashSet<>(Files.getPosixFilePermissions(path));
        others.removeAll(OWNER_FILE);
        if (!others.isEmpty()) {
            throw new IllegalStateException("The key file %s is open to others (%s). Allow only its owner: chmod 600 %s"
                    .formatted(path, PosixFilePermissions.toString(Files.getPosixFilePermissions(path)), path));
        }
    }

    private static FileAttribute<?>[] ownerOnly(Set<PosixFilePermission> permissions) {
        return Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    private static boolean posix(Path path) throws IOException {
        return Files.getFileStore(path).supportsFileAttributeView("posix");
    }
}
