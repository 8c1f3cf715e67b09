package jejak.api.proof;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jejak.household.events.ReferenceEvent.ProgramRecorded;
import org.springframework.boot.system.ApplicationHome;

/**
 * What is running: the bytes of the jar, or of everything on the path of classes when it was started out of folders.
 *
 * @param packaged whether the hash is that of the jar, as {@code sha256sum} tells it
 * @param programHash SHA-256 in hex
 * @param verifierHash SHA-256 in hex of the page that goes into bundles
 */
public record ProgramAtHand(boolean packaged, String programHash, String verifierHash) {
    /** The log in which programs are on record. */
    public static final String STREAM = "reference:program";

    /** The page, among the program's resources. */
    public static final String VERIFIER = "/jejak/ledger/verify.html";

    private static final int CHUNK = 1 << 16;

    /** A program does not change while it runs. */
    private static final class Running {
        private static final ProgramAtHand PROGRAM = found();
    }

    public static ProgramAtHand running() {
        return Running.PROGRAM;
    }

    /** As it goes on record. */
    public ProgramRecorded record(String version) {
        return new ProgramRecorded(STREAM, version, packaged, programHash, verifierHash);
    }

    /**
     * Hashes the list of all files in these folders and archives, in the order in which classes are looked for there: a line
     * each with its hash and its path in the folder, or the archive's name.
     */
    static String hashOf(List<Path> roots) {
        StringBuilder list = new StringBuilder();
        roots.forEach(root -> files(root)
                .forEach(file -> list.append(sha256(file))
                        .append("  ")
                        .append(root.equals(file) ? file.getFileName() : name(root, file))
                        .append('\n')));
        return sha256(list.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** In hex. */
    public static String sha256(byte[] content) {
        return HexFormat.of().formatHex(digest().digest(content));
    }

    private static ProgramAtHand found() {
        File source = new ApplicationHome(ProgramAtHand.class).getSource();
        String verifier = sha256(page());
        return source != null && source.isFile()
                ? new ProgramAtHand(true, sha256(source.toPath()), verifier)
                : new ProgramAtHand(false, hashOf(path()), verifier);
    }

    private static List<Path> path() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .filter(Files::exists)
                .toList();
    }

    private static List<Path> files(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(file -> name(root, file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own files in %s cannot be read.".formatted(root), e);
        }
    }

    /** The same on every system. */
    private static String name(Path root, Path file) {
        return root.relativize(file).toString().replace(File.separatorChar, '/');
    }

    private static String sha256(Path file) {
        MessageDigest digest = digest();
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                digest.update(chunk, 0, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own file %s cannot be read.".formatted(file), e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] page() {
        try (InputStream page = ProgramAtHand.class.getResourceAsStream(VERIFIER)) {
            return Objects.requireNonNull(page, VERIFIER).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256; this one does not.", e);
        }
    }
}
