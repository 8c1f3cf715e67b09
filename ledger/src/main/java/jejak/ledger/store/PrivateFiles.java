package jejak.ledger.store;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides that the product's files are readable by its own user only, and on disk before anyone relies on them. */
public final class PrivateFiles {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private PrivateFiles() {}

    public static void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, onlyOwner("rwx------"));
        }
    }

    /** Whole or not at all: a reader, or a start after a power cut, sees the old content or the new one. */
    public static void write(Path file, String content) throws IOException {
        // A name of its own: two processes that share a folder must not move each other's half of a file.
        Path part = file.resolveSibling("%s.%s.part".formatted(file.getFileName(), UUID.randomUUID()));
        try {
            try (FileChannel channel = FileChannel.open(part, Set.of(CREATE_NEW, WRITE), onlyOwner("rw-------"))) {
                ByteBuffer bytes = ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    static void move(Path from, Path to) throws IOException {
        Files.move(from, to, ATOMIC_MOVE);
        // Windows cannot open a folder; there the file system itself journals the rename.
        if (POSIX) {
            try (FileChannel folder = FileChannel.open(to.toAbsolutePath().getParent(), READ)) {
                folder.force(true);
            }
        }
    }

    static void deleteTree(Path root) throws IOException {
        Files.walkFileTree(root, new Clearing());
    }

    static void deleteTreesStartingWith(Path folder, String prefix) throws IOException {
        for (Path child : children(folder, prefix)) {
            deleteTree(child);
        }
    }

    static List<Path> children(Path folder, String prefix) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(child -> child.getFileName().toString().startsWith(prefix))
                    .toList();
        }
    }

    private static FileAttribute<?>[] onlyOwner(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /** Two who clear up the same tree do not stand in each other's way. */
    private static final class Clearing extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path gone, IOException cause) throws IOException {
            if (cause instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw cause;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException cause) throws IOException {
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
