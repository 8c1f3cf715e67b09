package jejak.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Appends as the tests need them. */
final class Drafts {
    static final Instant MONDAY = Instant.parse("2026-03-02T01:02:03.456789Z");
    private static final TestCodec CODEC = new TestCodec();

    private Drafts() {}

    static Draft draft(String stream, long version, Object payload) {
        return draft(UUID.randomUUID().toString(), stream, version, payload);
    }

    static Draft draft(String eventId, String stream, long version, Object payload) {
        return new Draft(
                stream,
                version,
                "Household",
                eventId,
                MONDAY,
                Map.of("actor", "sari"),
                CODEC.encode(payload, stream, version));
    }

    /** Without protection against repetition. */
    static Append append(Draft... drafts) {
        return new Append("", new byte[0], List.of(drafts));
    }

    static Append command(String commandId, String body, Draft... drafts) {
        return new Append(commandId, body.getBytes(StandardCharsets.UTF_8), List.of(drafts));
    }

    static Append claiming(String stream, long version, Claim... claims) {
        return append(draft(stream, version, TestCodec.Note.claiming(claims)));
    }

    /** Waits for the answer and throws the refusal itself. */
    static CommandAnswer answer(CompletableFuture<CommandAnswer> future) {
        return Pipeline.await(future);
    }
}
