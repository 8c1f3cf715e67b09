package jejak.query.timeline;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import jejak.kernel.Evidence;
import jejak.ledger.Envelope;
import jejak.ledger.RecordedEvent;
import jejak.query.log.Circumstances;
import jejak.query.log.Circumstances.Basis;
import jejak.query.words.Sentence;
import org.jspecify.annotations.Nullable;

/** One event of a family's log as it is shown; what nobody asks for is neither read nor put into words. */
public record TimelineItem(RecordedEvent event, Telling telling) {

    public String eventId() {
        return envelope().eventId();
    }

    public String stream() {
        return envelope().stream();
    }

    public long position() {
        return event.position();
    }

    public long version() {
        return envelope().version();
    }

    public String type() {
        return envelope().type();
    }

    public String module() {
        return type().substring(0, type().indexOf('.'));
    }

    public OffsetDateTime recordedAt() {
        return Circumstances.recordedAt(event);
    }

    public @Nullable LocalDate effectiveDate() {
        return Circumstances.effectiveDate(event);
    }

    public String actor() {
        return envelope().actor();
    }

    public String role() {
        return envelope().role();
    }

    public String scope() {
        return envelope().scope();
    }

    public List<Basis> legalBasis() {
        return Circumstances.of(event).legalBasis();
    }

    public List<Evidence> evidence() {
        return Circumstances.of(event).evidence();
    }

    public @Nullable String cause() {
        return Circumstances.cause(event);
    }

    public String commandId() {
        return envelope().commandId();
    }

    public Sentence sentence() {
        return said().sentence();
    }

    /** Whose names are in the sentence. */
    public List<String> named() {
        return said().named();
    }

    /** Of whose disability the sentence speaks. */
    public List<String> assessed() {
        return said().assessed();
    }

    public String leafHash() {
        return HexFormat.of().formatHex(event.hash());
    }

    private Said said() {
        return telling.of(version());
    }

    private Envelope envelope() {
        return event.envelope();
    }
}
