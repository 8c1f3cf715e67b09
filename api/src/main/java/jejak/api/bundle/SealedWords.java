package jejak.api.bundle;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jejak.api.events.EventNames;
import jejak.api.events.JsonEventCodec;
import jejak.api.privacy.ClaimHashes;
import jejak.api.privacy.KeyStore;
import jejak.api.privacy.KeyWrapper;
import jejak.api.privacy.PersonKeys;
import jejak.api.privacy.Randomness;
import jejak.ledger.Envelope;
import jejak.ledger.SubjectKey;
import jejak.ledger.bundle.ProvenEvent.Sentence;
import jejak.ledger.bundle.StoredEvent;
import jejak.query.words.EventSentences;
import jejak.query.words.Names;
import org.jspecify.annotations.Nullable;

/** Tells an event as somebody reads it who has no key of anybody. */
final class SealedWords {
    private final JsonEventCodec codec = new JsonEventCodec(
            EventNames.standard(),
            new PersonKeys(NoKeys::new, NoKeys::new, Randomness.secure()),
            new ClaimHashes(new byte[32]));

    /** Null for an event that this program has no words for. */
    @Nullable
    Sentence tell(StoredEvent event) {
        try {
            Object payload =
                    codec.decode(List.of(Envelope.parse(event.envelope()))).getFirst();
            var told = EventSentences.of(payload, Names.NONE);
            return new Sentence(sealed(told.id()), sealed(told.en()));
        } catch (RuntimeException unknown) {
            return null;
        }
    }

    // The codec takes what it has no key of for erased; here it is only closed.
    private static String sealed(String text) {
        return text.replace("[dihapus]", "[disegel / sealed]");
    }

    /** A store and a wrapper in which nothing is. */
    private record NoKeys() implements KeyStore, KeyWrapper {
        @Override
        public Map<String, byte[]> wrappedKeys(Collection<String> keyIds) {
            return Map.of();
        }

        @Override
        public Map<String, SubjectKey> keysOf(Collection<String> subjects) {
            return Map.of();
        }

        @Override
        public Optional<SubjectKey> anyKey() {
            return Optional.empty();
        }

        @Override
        public void forget(Collection<String> keyIds) {
            throw new IllegalStateException("Nothing is kept here.");
        }

        @Override
        public byte[] wrap(byte[] secret, String context) {
            throw new IllegalStateException("Nothing is sealed here.");
        }

        @Override
        public byte[] unwrap(byte[] wrapped, String context) {
            throw new IllegalStateException("Nothing is opened here.");
        }
    }
}
