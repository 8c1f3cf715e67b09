package jejak.query.log;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jejak.kernel.Actor;
import jejak.kernel.Evidence;
import jejak.ledger.Envelope;
import jejak.ledger.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * What travels with an event: when it was recorded and when it is true, who said so, and on which ground.
 *
 * @param effectiveDate when the fact is true; null for an event that was recorded without one
 * @param cause id of the event that made a policy act; null when a person acted
 */
public record Circumstances(
        OffsetDateTime recordedAt,
        @Nullable LocalDate effectiveDate,
        String actor,
        String role,
        String scope,
        List<Basis> legalBasis,
        List<Evidence> evidence,
        @Nullable String cause,
        String commandId) {

    /** The types in the schema. */
    public static final String SDL = """
        "The legal ground of a decision."
        type LegalBasis {
          "Kind of instrument as the office cites it, for example SK Bupati."
          instrument: String!
          "Its number."
          number: String!
          "The year it was issued."
          year: Int!
          "The article, when one is cited."
          article: String
          "The whole as the office cites it."
          citation: String!
        }

        "A document that a command rests on; the document itself stays in the office's archive."
        type Evidence {
          "What it is, for example AKTA_KEMATIAN."
          kind: String!
          "The number printed on it."
          number: String!
          "The date printed on it."
          date: Date!
          "SHA-256 of the scanned file in hex, when it was scanned."
          contentHash: String
        }
        """;

    /** A legal basis with its citation. */
    public record Basis(
            String instrument,
            String number,
            int year,
            @Nullable String article,
            String citation) {
        /** As the schema shows it. */
        public static Basis of(jejak.kernel.LegalBasis basis) {
            return new Basis(basis.instrument(), basis.number(), basis.year(), basis.article(), basis.citation());
        }
    }

    /** Reads what was stored beside the event. */
    public static Circumstances of(RecordedEvent event) {
        Envelope e = event.envelope();
        Map<String, Object> metadata = e.metadata();
        return new Circumstances(
                recordedAt(event),
                effectiveDate(event),
                e.actor(),
                e.role(),
                e.scope(),
                each(metadata.get(Actor.LEGAL_BASIS), Circumstances::basis),
                each(metadata.get(Actor.EVIDENCE), Circumstances::evidence),
                cause(event),
                e.commandId());
    }

    /** When the event was recorded. */
    public static OffsetDateTime recordedAt(RecordedEvent event) {
        return event.envelope().recordedAt().atOffset(ZoneOffset.UTC);
    }

    /** Id of the event that made a policy act; null when a person acted. */
    public static @Nullable String cause(RecordedEvent event) {
        return event.envelope().text(Actor.CAUSE);
    }

    /** When the fact of an event is true. */
    public static @Nullable LocalDate effectiveDate(RecordedEvent event) {
        String iso = event.envelope().text(Actor.EFFECTIVE_DATE);
        return iso == null ? null : LocalDate.parse(iso);
    }

    /** The day from which a fact counts: its own, and without one the day on which it was recorded. */
    public static LocalDate dayOf(@Nullable String effectiveDate, Instant recordedAt) {
        return effectiveDate == null ? dayOf(recordedAt) : LocalDate.parse(effectiveDate);
    }

    /** The day of a moment, where nothing says of which day a fact is; the desk gives every event an effective date. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    private static <T> List<T> each(@Nullable Object list, Function<Map<?, ?>, T> read) {
        return list instanceof List<?> many
                ? many.stream()
                        .filter(Map.class::isInstance)
                        .map(one -> read.apply((Map<?, ?>) one))
                        .toList()
                : List.of();
    }

    private static Basis basis(Map<?, ?> stored) {
        return Basis.of(new jejak.kernel.LegalBasis(
                text(stored, "instrument"),
                text(stored, "number"),
                stored.get("year") instanceof Number year ? year.intValue() : 0,
                optional(stored, "article")));
    }

    private static Evidence evidence(Map<?, ?> stored) {
        return new Evidence(
                text(stored, "kind"),
                text(stored, "number"),
                LocalDate.parse(text(stored, "date")),
                optional(stored, "contentHash"));
    }

    private static String text(Map<?, ?> stored, String key) {
        return String.valueOf(stored.get(key));
    }

    private static @Nullable String optional(Map<?, ?> stored, String key) {
        return stored.get(key) instanceof String text ? text : null;
    }
}
