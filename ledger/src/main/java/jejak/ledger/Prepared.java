package jejak.ledger;

import java.util.List;
import java.util.Map;

/** A draft whose bytes are complete but for the last 32, which only the writer knows. */
@SuppressWarnings("ArrayRecordComponent") // the bytes are finished in place by the one writer
record Prepared(
        String stream,
        long version,
        String type,
        long recordedAtMicros,
        byte[] envelope,
        List<Claim> claims,
        String tags,
        List<SubjectKey> newKeys) {

    private static final byte[] NO_HASH = new byte[Envelope.HASH_LENGTH];
    private static final int LARGEST_ENVELOPE = 8 * 1024 * 1024;

    static Prepared of(Draft draft, String commandId) {
        Envelope envelope = envelope(draft, commandId);
        EventCodec.Encoded body = draft.body();
        byte[] bytes = envelope.bytes();
        if (bytes.length > LARGEST_ENVELOPE) {
            throw new IllegalArgumentException(
                    "Nothing was recorded: event %s of stream %s has %d bytes, and the log takes %d. Keep the file elsewhere and record its hash."
                            .formatted(draft.eventId(), draft.stream(), bytes.length, LARGEST_ENVELOPE));
        }
        return new Prepared(
                draft.stream(),
                draft.version(),
                body.type(),
                EnvelopeBytes.micros(envelope.recordedAt()),
                bytes,
                List.copyOf(body.claims()),
                arrayLiteral(body.tags()),
                List.copyOf(body.newKeys()));
    }

    /** Puts the link to the stream's previous event in its place; may be done again when a batch is tried again. */
    byte[] link(byte[] previousHash) {
        System.arraycopy(previousHash, 0, envelope, envelope.length - Envelope.HASH_LENGTH, Envelope.HASH_LENGTH);
        return Envelope.hash(envelope);
    }

    static Envelope envelope(Draft draft, String commandId) {
        Map<String, ?> metadata = draft.metadata();
        return new Envelope(
                draft.stream(),
                draft.version(),
                draft.aggregate(),
                draft.body().type(),
                draft.body().revision(),
                draft.eventId(),
                draft.recordedAt(),
                Metadata.lifted(metadata, Metadata.ACTOR),
                Metadata.lifted(metadata, Metadata.ROLE),
                Metadata.lifted(metadata, Metadata.SCOPE),
                commandId,
                Metadata.lifted(metadata, Metadata.APP_VERSION),
                Metadata.context(metadata),
                draft.body().payload(),
                NO_HASH);
    }

    // An array of arrays must be rectangular in PostgreSQL, and tags are not: each list travels as one literal.
    private static String arrayLiteral(List<String> tags) {
        StringBuilder literal = new StringBuilder("{");
        for (String tag : tags) {
            literal.append(literal.length() == 1 ? "\"" : ",\"");
            literal.append(tag.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
        }
        return literal.append('}').toString();
    }
}
