package jejak.query.paging;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted: how many entries, after which key.
 *
 * @param key the key parts of the entry before the page; empty at the beginning of the list
 */
public record PageRequest(int first, List<String> key) {

    private static final int MOST = 100;
    private static final String SEPARATOR = "\u001f";

    /**
     * Checks what a client sent.
     *
     * @param parts how many parts the keys of this list have
     */
    public static PageRequest of(int first, @Nullable String after, int parts) {
        if (first < 1 || first > MOST) {
            throw new QueryRefused(
                    "PAGE_SIZE",
                    "first harus 1 sampai " + MOST + ", bukan " + first + ".",
                    "first must be 1 to " + MOST + ", not " + first + ".");
        }
        return new PageRequest(first, after == null ? List.of() : read(after, parts));
    }

    /** The opaque form of an entry's key. */
    public static String cursor(String... key) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, key).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether this is a page after another one. */
    public boolean continued() {
        return !key.isEmpty();
    }

    /** One part of the key, or what stands before every key. */
    public String keyOr(int part, String beforeAll) {
        return continued() ? key.get(part) : beforeAll;
    }

    /** One part of the key that must be a number, or what stands before every key. */
    public long number(int part, long beforeAll) {
        try {
            return continued() ? Long.parseLong(key.get(part)) : beforeAll;
        } catch (NumberFormatException e) {
            throw badCursor(e);
        }
    }

    /** One part of the key that must be a date, or what stands before every key. */
    public LocalDate day(int part, LocalDate beforeAll) {
        try {
            return continued() ? LocalDate.parse(key.get(part)) : beforeAll;
        } catch (DateTimeParseException e) {
            throw badCursor(e);
        }
    }

    /** One part of the key that must be a moment, or what stands before every key. */
    public OffsetDateTime moment(int part, OffsetDateTime beforeAll) {
        try {
            return continued() ? OffsetDateTime.parse(key.get(part)) : beforeAll;
        } catch (DateTimeParseException e) {
            throw badCursor(e);
        }
    }

    /** One entry more than wanted tells whether there is a further page. */
    public int limit() {
        return first + 1;
    }

    private static List<String> read(String cursor, int parts) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            List<String> key = Stream.of(text.split(SEPARATOR, -1)).toList();
            if (key.size() == parts && text.indexOf('\0') < 0) {
                return key;
            }
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw badCursor(e);
        }
        throw badCursor(null);
    }

    private static QueryRefused badCursor(@Nullable Exception cause) {
        QueryRefused refused = new QueryRefused(
                "CURSOR_UNKNOWN",
                "after bukan kursor daftar ini. Pakai endCursor dari halaman sebelumnya apa adanya.",
                "after is not a cursor of this list. Use the endCursor of the page before as it is.");
        if (cause != null) {
            refused.initCause(cause);
        }
        return refused;
    }
}
