package jejak.api.events;

import org.jspecify.annotations.Nullable;

/**
 * Recorded bytes that do not say what they should: changed, sealed for another place or under another key, or of a
 * shape that this version does not know. Names the place and never the value.
 */
public final class UnreadableEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String stream;
    private final long version;
    private final String field;

    UnreadableEvent(String stream, long version, String field, String why, @Nullable Throwable cause) {
        super(
                "Event %d of stream %s cannot be read%s: %s."
                        .formatted(version, stream, field.isEmpty() ? "" : " at '" + field + "'", why),
                cause);
        this.stream = stream;
        this.version = version;
        this.field = field;
    }

    public String stream() {
        return stream;
    }

    public long version() {
        return version;
    }

    /** Path of the field, for example {@code members[0].nik}; empty when the event as a whole is meant. */
    public String field() {
        return field;
    }
}
