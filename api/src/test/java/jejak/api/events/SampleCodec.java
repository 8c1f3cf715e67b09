package jejak.api.events;

import java.time.Instant;
import jejak.api.privacy.FixedRandomness;
import jejak.api.privacy.KeyStore;
import jejak.api.privacy.KeyWrapper;
import jejak.api.privacy.PersonKeys;
import jejak.api.privacy.TestKeys;
import jejak.ledger.Envelope;
import jejak.ledger.EventCodec.Encoded;

/** The real codec with fixed keys and nonces, and one fixed place in the log. */
final class SampleCodec {
    static final String STREAM = "sample-stream";
    static final long VERSION = 3;

    private SampleCodec() {}

    /** Starts its nonces anew, so that what is approved does not depend on what was encoded before. */
    static JsonEventCodec fresh(EventNames names) {
        KeyWrapper wrapper = TestKeys.wrapper(1);
        KeyStore everybody = TestKeys.everybody(wrapper);
        return over(names, everybody, wrapper);
    }

    static JsonEventCodec over(EventNames names, KeyStore store, KeyWrapper wrapper) {
        PersonKeys keys = new PersonKeys(() -> wrapper, () -> store, new FixedRandomness());
        return new JsonEventCodec(names, keys, TestKeys.claimHashes(), new FixedRandomness());
    }

    static Envelope envelope(Encoded encoded) {
        return envelope(encoded.type(), encoded.revision(), encoded.payload());
    }

    static Envelope envelope(String type, int revision, byte[] payload) {
        return at(STREAM, VERSION, type, revision, payload);
    }

    static Envelope at(String stream, long version, String type, int revision, byte[] payload) {
        return new Envelope(
                stream,
                version,
                "Sample",
                type,
                revision,
                "event-1",
                Instant.EPOCH,
                "",
                "",
                "",
                "",
                "",
                "{}",
                payload,
                new byte[32]);
    }
}
