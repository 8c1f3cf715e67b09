package jejak.ledger;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns payloads into the bytes that are kept for ever, and back. */
public interface EventCodec {
    /** What a text reads that was left sealed; never to be written, and with a character that the database refuses. */
    String CLOSED = "[tersegel]\0";

    Encoded encode(Object payload, String stream, long version);

    /** What a recorded event claims as far as it can still be read; what a destroyed key sealed claims nothing. */
    default List<Claim> claims(Object payload, String stream, long version) {
        return encode(payload, stream, version).claims();
    }

    /**
     * Same order and size as the page.
     * The whole page comes at once, so that its keys can be fetched at once.
     */
    List<Object> decode(List<? extends Kept> page);

    /**
     * As {@link #decode}, and nothing that is sealed for a person is opened: its place holds {@link #CLOSED} where a text
     * was and null elsewhere. For readers that were shown not to look at such places.
     */
    default List<Object> decodeClosed(List<? extends Kept> page) {
        return decode(page);
    }

    /** Told once events that carried new keys are durable, before their commands are answered; runs in the writer's thread. */
    default void stored(Collection<SubjectKey> newKeys) {
        // A codec that remembers no key has nothing to note.
    }

    /** Of which class the payloads of a type are; null when only decoding shows that, or that nobody here knows it. */
    default @Nullable Class<?> payloadType(String type) {
        return null;
    }

    /** A recorded event as far as its payload is read; what lies beside it may not even have been looked at. */
    interface Kept {
        String stream();

        long version();

        String type();

        int revision();

        byte[] payload();
    }

    /** What one payload asks of the ledger; the new keys are stored in the commit of the event that first uses them. */
    @SuppressWarnings("ArrayRecordComponent") // bytes are the value here; nobody compares these records
    record Encoded(
            String type,
            int revision,
            byte[] payload,
            List<Claim> claims,
            List<String> tags,
            List<SubjectKey> newKeys) {}
}
