package jejak.api.proof;

import java.util.List;
import jejak.ledger.Envelope;
import jejak.ledger.bundle.BundleReader;
import jejak.ledger.bundle.StoredEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A program that is on record, as who has neither the program nor a key reads it.
 *
 * @param position from which on it writes the log
 * @param recordedAt as the log says it
 * @param program hashes of it
 */
public record RecordedProgram(long position, String recordedAt, String version, ProgramAtHand program) {
    /** Under which name it is on record. */
    public static final String TYPE = "household.ProgramRecorded";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** All of them in the order in which they began to write. */
    public static List<RecordedProgram> in(BundleReader log) {
        return log.stream(ProgramAtHand.STREAM, Long.MAX_VALUE).stream()
                .map(RecordedProgram::of)
                .toList();
    }

    /** Out of the members of the recorded event. */
    public static RecordedProgram of(long position, String recordedAt, JsonNode payload) {
        return new RecordedProgram(
                position,
                recordedAt,
                payload.required("version").stringValue(),
                new ProgramAtHand(
                        payload.required("packaged").booleanValue(),
                        payload.required("programHash").stringValue(),
                        payload.required("verifierHash").stringValue()));
    }

    private static RecordedProgram of(StoredEvent event) {
        Envelope envelope = Envelope.parse(event.envelope());
        return of(event.position(), envelope.recordedAt().toString(), JSON.readTree(envelope.payload()));
    }
}
