package jejak.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The bytes of one event exactly as they are hashed and kept; the layout is described in docs/envelope.md. */
@SuppressWarnings("ArrayRecordComponent") // the bytes are the value: copying them on every access would cost a scan
public record Envelope(
        String stream,
        long version,
        String aggregate,
        String type,
        int revision,
        String eventId,
        Instant recordedAt,
        String actor,
        String role,
        String scope,
        String commandId,
        String appVersion,
        String context,
        byte[] payload,
        byte[] previousHash)
        implements EventCodec.Kept {

    /** The first byte of every envelope that this program reads. */
    public static final int FORMAT = 1;

    /** So many bytes of hash are the last of an envelope. */
    public static final int HASH_LENGTH = 32;

    public Envelope {
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
        if (previousHash.length != HASH_LENGTH) {
            throw new IllegalArgumentException("A previous hash has 32 bytes, not " + previousHash.length + ".");
        }
    }

    /** Format 1. */
    public byte[] bytes() {
        return EnvelopeBytes.write(this);
    }

    /** Refuses whatever {@link #bytes} would not have written, and says what is wrong. */
    public static Envelope parse(byte[] bytes) {
        return EnvelopeBytes.read(bytes);
    }

    /** The RFC 6962 leaf hash, which is also the link of the stream's chain. */
    public static byte[] hash(byte[] bytes) {
        MessageDigest sha = sha256();
        sha.update((byte) 0);
        return sha.digest(bytes);
    }

    /** Who, in which role and scope, by which command and program, and the context beside it. */
    public Map<String, Object> metadata() {
        Map<String, Object> all = new LinkedHashMap<>();
        putIfPresent(all, Metadata.ACTOR, actor);
        putIfPresent(all, Metadata.ROLE, role);
        putIfPresent(all, Metadata.SCOPE, scope);
        putIfPresent(all, Metadata.COMMAND_ID, commandId);
        putIfPresent(all, Metadata.APP_VERSION, appVersion);
        all.putAll(Metadata.parse(context));
        return all;
    }

    /** One text of the metadata, without reading the rest of it; null when they say no such text. */
    public @Nullable String text(String key) {
        return switch (key) {
            case Metadata.ACTOR -> orNull(actor);
            case Metadata.ROLE -> orNull(role);
            case Metadata.SCOPE -> orNull(scope);
            case Metadata.COMMAND_ID -> orNull(commandId);
            case Metadata.APP_VERSION -> orNull(appVersion);
            default -> Metadata.text(context, key);
        };
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static void putIfPresent(Map<String, Object> all, String key, String value) {
        if (!value.isEmpty()) {
            all.put(key, value);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256; this one does not.", e);
        }
    }
}
