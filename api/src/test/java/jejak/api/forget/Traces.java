package jejak.api.forget;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Looks for values in bytes, in every form in which a value may have been written down.
 *
 * <p>Every pattern has at least eight bytes; a position of a file is looked at closely only when its next eight bytes
 * begin some pattern, so the number of patterns costs nearly nothing.
 */
public final class Traces {
    private static final int WINDOW = Long.BYTES;
    private static final int CHUNK = 1 << 20;
    private static final int SIEVE_BITS = 24;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private record Pattern(String what, byte[] bytes) {}

    private final Map<Long, List<Pattern>> patterns = new HashMap<>();
    private final long[] sieve = new long[1 << (SIEVE_BITS - 6)];
    private int longest = WINDOW;
    private int count;

    /** A value that must be found nowhere; {@code what} says in a finding whose and which. */
    public Traces add(String what, String value) {
        Spellings.of(value).forEach((form, bytes) -> add(new Pattern(what + " as " + form, bytes)));
        return this;
    }

    public int patterns() {
        return count;
    }

    /** What is found in any file below the folder, as sentences. */
    public TreeSet<String> in(Path folder) {
        TreeSet<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                try (InputStream bytes = Files.newInputStream(file)) {
                    in(folder.relativize(file).toString(), bytes, found);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** What is found in a text. */
    public TreeSet<String> in(String where, String text) {
        TreeSet<String> found = new TreeSet<>();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        search(where, Arrays.copyOf(bytes, bytes.length + WINDOW), bytes.length, found);
        return found;
    }

    private void in(String where, InputStream bytes, TreeSet<String> found) throws IOException {
        byte[] window = new byte[CHUNK + longest];
        int kept = 0;
        while (true) {
            int read = bytes.readNBytes(window, kept, CHUNK - kept + longest - WINDOW);
            int end = kept + read;
            search(where, window, end, found);
            if (read == 0) {
                return;
            }
            kept = Math.min(end, longest - 1);
            System.arraycopy(window, end - kept, window, 0, kept);
        }
    }

    private void search(String where, byte[] bytes, int end, TreeSet<String> found) {
        long next = 0;
        for (int i = 0; i < end; i++) {
            next = next << Byte.SIZE | bytes[i] & 0xFF;
            if (i >= WINDOW - 1 && mayBegin(next)) {
                lookClosely(where, bytes, i - WINDOW + 1, end, next, found);
            }
        }
    }

    private void lookClosely(String where, byte[] bytes, int at, int end, long begin, TreeSet<String> found) {
        for (Pattern pattern : patterns.getOrDefault(begin, List.of())) {
            int length = pattern.bytes().length;
            if (at + length <= end && Arrays.equals(bytes, at, at + length, pattern.bytes(), 0, length)) {
                found.add(where + ": " + pattern.what());
            }
        }
    }

    private boolean mayBegin(long eight) {
        int slot = (int) (eight * SPREAD >>> (Long.SIZE - SIEVE_BITS));
        return (sieve[slot >>> 6] & 1L << slot) != 0;
    }

    private void add(Pattern pattern) {
        if (pattern.bytes().length < WINDOW) {
            throw new IllegalArgumentException(pattern.what() + " is too short to be told from chance.");
        }
        long begin = ByteBuffer.wrap(pattern.bytes()).getLong();
        patterns.computeIfAbsent(begin, _ -> new ArrayList<>()).add(pattern);
        int slot = (int) (begin * SPREAD >>> (Long.SIZE - SIEVE_BITS));
        sieve[slot >>> 6] |= 1L << slot;
        longest = Math.max(longest, pattern.bytes().length);
        count++;
    }
}
