package jejak.query.audit;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import jejak.deliberation.events.HouseholdObjectionEvent;
import jejak.deliberation.events.HouseholdObjectionEvent.ObjectionRaised;
import jejak.deliberation.events.HouseholdObjectionEvent.ObjectionSettled;
import jejak.deliberation.events.HouseholdObjectionEvent.SettlementCause;
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
        household_id text not null,
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
          "Id of the household that was decided on."
          householdId: ID!
          "When it was recorded."
          recordedAt: DateTime!
          "What was decided."
          reason: Sentence!
          "The event itself."
          events: [CitedEvent!]!
        }
        """)
class DecidedByDeadline {

    record Decision(String householdId, OffsetDateTime recordedAt, Sentence reason, List<Cited> events) {}

    private record Stored(
            long position, String eventId, String householdId, OffsetDateTime recordedAt, String id, String en) {}

    private final JdbcClient db;

    DecidedByDeadline(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(HouseholdObjectionEvent event, DomainEventMessage<?> message, TrackingToken token) {
        switch (event) {
            case ObjectionSettled e
            when e.cause() == SettlementCause.DEADLINE -> insert(e.householdId(), message, token);
            case ObjectionSettled _, ObjectionRaised _ -> {} // a person decided, or nobody yet
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
                        r.householdId(),
                        r.recordedAt(),
                        new Sentence(r.id(), r.en()),
                        List.of(new Cited(r.eventId(), r.position()))));
    }

    private void insert(String householdId, DomainEventMessage<?> message, TrackingToken token) {
        Sentence said = EventSentences.of(message.getPayload(), _ -> Optional.empty());
        db.sql("insert into decided_by_deadline_v1 values (?, ?, ?, ?, ?, ?)")
                .params(token.position().orElseThrow(), message.getIdentifier(), householdId)
                .params(message.getTimestamp().atOffset(ZoneOffset.UTC), said.id(), said.en())
                .update();
    }
}
