package jejak.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Holds texts as they are, and notes with whatever they claim. */
public final class TestCodec implements EventCodec {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<Map<String, String>>> WRITTEN_CLAIMS = new TypeReference<>() {};

    /** Ids of the keys that were said to be stored, as often as it was said. */
    final Queue<String> stored = new ConcurrentLinkedQueue<>();

    /** A payload that claims; the keys are not part of its bytes. */
    public record Note(List<Claim> claims, List<String> tags, List<SubjectKey> newKeys) {
        public static Note claiming(Claim... claims) {
            return new Note(List.of(claims), List.of(), List.of());
        }

        public static Note withKey(String keyId, String subject) {
            return new Note(List.of(), List.of(), List.of(new SubjectKey(keyId, subject, new byte[] {1, 2, 3})));
        }
    }

    @Override
    public Encoded encode(Object payload, String stream, long version) {
        return switch (payload) {
            case Note note -> new Encoded("test.Note", 1, bytes(note), note.claims(), note.tags(), note.newKeys());
            case String text ->
                new Encoded("test.Text", 1, text.getBytes(StandardCharsets.UTF_8), List.of(), List.of(), List.of());
            default -> throw new IllegalArgumentException("No test payload: " + payload);
        };
    }

    @Override
    public void stored(Collection<SubjectKey> newKeys) {
        newKeys.forEach(key -> stored.add(key.keyId()));
    }

    @Override
    public List<Object> decode(List<? extends Kept> page) {
        return page.stream().map(TestCodec::payload).toList();
    }

    private static Object payload(Kept event) {
        String text = new String(event.payload(), StandardCharsets.UTF_8);
        if (event.type().equals("test.Text")) {
            return text;
        }
        List<Claim> claims = JSON.readValue(text, WRITTEN_CLAIMS).stream()
                .map(TestCodec::read)
                .toList();
        return new Note(claims, List.of(), List.of());
    }

    private static byte[] bytes(Note note) {
        return JSON.writeValueAsBytes(
                note.claims().stream().map(TestCodec::write).toList());
    }

    private static Map<String, String> write(Claim claim) {
        return Map.of(
                "claim", claim.getClass().getSimpleName(),
                "kind", claim.kind(),
                "key", claim.key(),
                "amount", Long.toString(amount(claim)));
    }

    private static long amount(Claim claim) {
        return switch (claim) {
            case Claim.Ceiling ceiling -> ceiling.cap();
            case Claim.Consume consume -> consume.amount();
            case Claim.Unique _, Claim.Noted _, Claim.Release _ -> 0;
        };
    }

    private static Claim read(Map<String, String> written) {
        String kind = written.getOrDefault("kind", "");
        String key = written.getOrDefault("key", "");
        long amount = Long.parseLong(written.getOrDefault("amount", "0"));
        return switch (written.getOrDefault("claim", "")) {
            case "Unique" -> new Claim.Unique(kind, key);
            case "Noted" -> new Claim.Noted(kind, key);
            case "Release" -> new Claim.Release(kind, key);
            case "Ceiling" -> new Claim.Ceiling(kind, key, amount);
            case "Consume" -> new Claim.Consume(kind, key, amount);
            default -> throw new IllegalArgumentException("No claim: " + written);
        };
    }
}
