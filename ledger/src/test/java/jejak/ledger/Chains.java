package jejak.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asserts that a log read from its beginning is sound: positions, versions, hashes and links. */
public final class Chains {
    private final Map<String, Link> last = new HashMap<>();
    private long next;

    /** The last event of a stream. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares links
    private record Link(long version, byte[] hash) {}

    static void assertSound(List<RecordedEvent> log) {
        Chains chains = new Chains();
        log.forEach(chains::add);
    }

    /** The next event in order. */
    public void add(RecordedEvent event) {
        Envelope envelope = event.envelope();
        Link before = last.put(envelope.stream(), new Link(envelope.version(), event.hash()));
        assertThat(event.position()).isEqualTo(next++);
        assertThat(envelope.version()).isEqualTo(before == null ? 0 : before.version() + 1);
        assertThat(envelope.previousHash()).isEqualTo(before == null ? new byte[Envelope.HASH_LENGTH] : before.hash());
        assertThat(event.hash()).isEqualTo(Envelope.hash(envelope.bytes()));
    }

    /** The last version of every stream so far. */
    public Map<String, Long> versions() {
        Map<String, Long> versions = new HashMap<>();
        last.forEach((stream, link) -> versions.put(stream, link.version()));
        return versions;
    }
}
