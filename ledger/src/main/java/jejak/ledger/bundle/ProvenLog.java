package jejak.ledger.bundle;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jejak.ledger.bundle.ProvenEvent.Sentence;
import jejak.ledger.proof.Checkpoint;
import jejak.ledger.proof.SignedNote;
import jejak.ledger.proof.TreeNodes;
import org.jspecify.annotations.Nullable;

/** The log as one checkpoint has it: whatever is taken out of it comes with its proof. */
public final class ProvenLog {
    private final BundleReader reader;
    private final TreeNodes nodes;
    private final String note;
    private final long size;

    private ProvenLog(BundleReader reader, TreeNodes nodes, String note) {
        this.reader = reader;
        this.nodes = nodes;
        this.note = note;
        SignedNote signed = SignedNote.parse(note.getBytes(StandardCharsets.UTF_8));
        this.size = Checkpoint.parse(signed.text()).size();
    }

    /** Under the last checkpoint; empty while nothing was signed. */
    public static Optional<ProvenLog> last(BundleReader reader, TreeNodes nodes) {
        return reader.checkpoint().map(note -> new ProvenLog(reader, nodes, note));
    }

    /** How an event is told in the readable copy; null to tell nothing. */
    public interface Teller extends Function<StoredEvent, @Nullable Sentence> {}

    /** A draft under this checkpoint, without any section yet. */
    public BundleDraft draft(List<String> keys) {
        return new BundleDraft(note, keys);
    }

    /** How many events the checkpoint covers. */
    public long size() {
        return size;
    }

    /** The events of a whole stream, empty for one that is not there. */
    public List<StoredEvent> stream(String stream) {
        return reader.stream(stream, size);
    }

    public BundleSection section(String name, @Nullable String stream, List<StoredEvent> events, Teller teller) {
        return new BundleSection(
                name,
                stream,
                events.stream().map(event -> proven(event, teller)).toList());
    }

    /** That this checkpoint extends the one of an earlier size, above 0 and below this one's. */
    public List<byte[]> consistency(long from) {
        return nodes.consistency(from, size);
    }

    private ProvenEvent proven(StoredEvent event, Teller teller) {
        return new ProvenEvent(
                event.position(), event.envelope(), nodes.inclusion(event.position(), size), teller.apply(event));
    }
}
