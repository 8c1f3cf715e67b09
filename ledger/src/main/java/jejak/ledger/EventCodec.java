package jejak.ledger;

import java.util.List;

/** Turns payloads into the bytes that are kept for ever, and back. */
public interface EventCodec {
    Encoded encode(Object payload, String stream, long version);

    /** What a recorded event claims as far as it can still be read; what a destroyed key sealed claims nothing. */
    default List<Claim> claims(Object payload, String stream, long version) {
        return encode(payload, stream, version).claims();
    }

    /**
     * Same order and size as the page.
     * The whole page comes at once, so that its keys can be fetched at once.
     */
    List<Object> decode(List<Envelope> page);

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
