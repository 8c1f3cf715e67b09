package jejak.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asserts that a log read from its beginning is sound: positions, versions, hashes and links. */
final class Chains {
    private Chains() {}

    static void assertSound(List<RecordedEvent> log) {
        Map<String, RecordedEvent> last = new HashMap<>();
        for (int i = 0; i < log.size(); i++) {
            RecordedEvent event = log.get(i);
            RecordedEvent before = last.put(event.envelope().stream(), event);
            assertThat(event.position()).isEqualTo(i);
            assertThat(event.envelope().version())
                    .isEqualTo(before == null ? 0 : before.envelope().version() + 1);
            assertThat(event.envelope().previousHash())
                    .isEqualTo(before == null ? new byte[Envelope.HASH_LENGTH] : before.hash());
            assertThat(event.hash()).isEqualTo(Envelope.hash(event.envelope().bytes()));
        }
    }
}
