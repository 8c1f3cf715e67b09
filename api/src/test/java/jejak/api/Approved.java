package jejak.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a text with the one that was approved and lies in the repository, byte for byte.
 *
 * <p>What differs or is new is written beside it as {@code .received.}; with {@code -Dapprove=true} it is approved
 * instead, and shows in the next review as a diff.
 */
public final class Approved {
    private Approved() {}

    /** @param approved path from the module's folder, with {@code .approved.} in its name */
    public static void verify(Path approved, String actual) {
        String text = actual.endsWith("\n") ? actual : actual + "\n";
        Path received =
                approved.resolveSibling(approved.getFileName().toString().replace(".approved.", ".received."));
        try {
            if (Boolean.getBoolean("approve")) {
                write(approved, text);
            }
            boolean known = Files.exists(approved);
            if (known && Files.readString(approved).equals(text)) {
                Files.deleteIfExists(received);
                return;
            }
            write(received, text);
            throw new AssertionError("%s %s. Compare it with %s; run with -Dapprove=true when the change is meant."
                    .formatted(approved, known ? "differs from what was approved" : "was never approved", received));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }
}
