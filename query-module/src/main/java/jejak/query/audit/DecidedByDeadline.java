package jejak.query.audit;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jejak.kernel.Actor;
import jejak.query.engine.Projection;
import jejak.query.paging.Connection;
import jejak.query.paging.PageRequest;
import jejak.query.words.EventSentences;
import jejak.query.words.Sentence;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which decisions nobody took: a deadline passed, and what was to hold then holds. */
@Projection(table = "decided_by_deadline_v1", ddl = """
    create table decided_by_deadline_v1 (
        position bigint primary key,
        event_id text not null,
        stream text not null,
        region text not null, -- the office that recorded it
        recorded_at timestamptz not null,
        id text not null, -- the sentences, without names
        en text not null
    )
    """, sdl = """
        extend type Query {
          "Question 12: decisions with the cause DEADLINE, which no person took, the oldest first."
          decidedByDeadline(
            "How many at most, 1 to 100."
            first: Int!
            "Cursor of the entry before the page."
            after: String
          ): DeadlineDecisionConnection!
        }

        "One page of decisions by deadline."
        type DeadlineDecisionConnection {
          "The entries with their cursors."
          edges: [DeadlineDecisionEdge!]!
          "Where the page lies in the list."
          pageInfo: PageInfo!
        }

        "An entry and its cursor."
        type DeadlineDecisionEdge {
          "Opaque; to be given as after."
          cursor: String!
          "The decision."
          node: DeadlineDecision!
        }

        "A decision that a deadline took."
        type DeadlineDecision {
          "The log it lies in: a household's id, or the name of another log."
          stream: ID!
          "When it was recorded."
          recordedAt: DateTime!
          "What was decided."
          reason: Sentence!
          "The event itself."
          events: [CitedEvent!]!
        }
        """)
class DecidedByDeadline {

    /** The constant by which the log says that no person decided. */
    private static final String DEADLINE = "DEADLINE";

    record Decision(String stream, OffsetDateTime recordedAt, Sentence reason, List<Cited> events) {}

    private record Stored(
            long position, String eventId, String stream, OffsetDateTime recordedAt, String id, String en) {}

    private final JdbcClient db;

    DecidedByDeadline(JdbcClient db) {
        this.db = db;
    }

    /** Of every vocabulary, also of those to come: the cause alone tells. */
    @EventHandler
    void on(Record event, DomainEventMessage<?> message, TrackingToken token) {
        if (causedByDeadline(event)) {
            Sentence said = EventSentences.of(event, _ -> Optional.empty());
            Instant at = message.getTimestamp();
            db.sql("insert into decided_by_deadline_v1 values (?, ?, ?, ?, ?, ?, ?)")
                    .params(token.position().orElseThrow(), message.getIdentifier(), message.getAggregateIdentifier())
                    .param(String.valueOf(message.getMetaData().getOrDefault(Actor.SCOPE, "")))
                    .params(at.atOffset(ZoneOffset.UTC), said.id(), said.en())
                    .update();
        }
    }

    @QueryMapping
    Connection<Decision> decidedByDeadline(@Argument int first, @Argument @Nullable String after) {
        PageRequest page = PageRequest.of(first, after, 1);
        List<@Nullable Stored> rows = db.sql("""
            select * from decided_by_deadline_v1 where position > ? order by position limit ?
            """)
                .params(page.number(0, -1), page.limit())
                .query(Stored.class)
                .list();
        return Connection.<Stored>of(page, rows, r -> PageRequest.cursor(Long.toString(r.position())))
                .map(r -> new Decision(
                        r.stream(),
                        r.recordedAt(),
                        new Sentence(r.id(), r.en()),
                        List.of(new Cited(r.eventId(), r.position()))));
    }

    static boolean causedByDeadline(Record event) {
        return Stream.of(event.getClass().getRecordComponents())
                .filter(component -> component.getType().isEnum())
                .anyMatch(component -> DEADLINE.equals(name(event, component)));
    }

    private static @Nullable String name(Record event, RecordComponent component) {
        try {
            return component.getAccessor().invoke(event) instanceof Enum<?> code ? code.name() : null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Events are public records; " + event.getClass() + " is not.", e);
        }
    }
}
