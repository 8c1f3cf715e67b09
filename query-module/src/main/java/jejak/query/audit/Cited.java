package jejak.query.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jejak.ledger.RecordedEvent;
import jejak.query.facts.Fact;
import org.jspecify.annotations.Nullable;

/** An event that an answer rests on, and where in the log it is proved. */
public record Cited(String eventId, long position) {

    public static final String SDL = """
        "An event that an answer rests on."
        type CitedEvent {
          "Id of the event."
          eventId: ID!
          "Its position in the whole log, to be proved with proof(position:)."
          position: Long!
        }
        """;

    /** Where an event lies. */
    public static Cited of(RecordedEvent event) {
        return new Cited(event.envelope().eventId(), event.position());
    }

    /** In the order of the log, each once; what there is none of is left out. */
    public static List<Cited> all(@Nullable Fact... facts) {
        return Stream.of(facts)
                .filter(Objects::nonNull)
                .map(fact -> new Cited(fact.eventId(), fact.position()))
                .distinct()
                .sorted(Comparator.comparingLong(Cited::position))
                .toList();
    }
}
