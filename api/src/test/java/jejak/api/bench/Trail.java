package jejak.api.bench;

import jejak.household.events.HouseholdEvent;
import jejak.query.engine.Projection;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An audit trail as plain as a projection can be: a row for every event, by its place in the log. */
@Projection(table = "bench_trail_v1", ddl = Trail.DDL, sdl = "")
class Trail {

    static final String DDL = """
        create table bench_trail_v1 (
            position bigint primary key, event_id text not null, household_id text not null, version bigint not null,
            type text not null, recorded_at timestamptz not null, actor text not null
        )
        """;

    private final JdbcClient db;

    Trail(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(
            HouseholdEvent event,
            DomainEventMessage<?> message,
            TrackingToken place,
            @MetaDataValue("actor") String actor) {
        db.sql("insert into bench_trail_v1 values (?, ?, ?, ?, ?, ?, ?)")
                .params(place.position().orElseThrow(), message.getIdentifier())
                .params(message.getAggregateIdentifier(), message.getSequenceNumber())
                .params(
                        event.getClass().getSimpleName(),
                        message.getTimestamp().atOffset(java.time.ZoneOffset.UTC),
                        actor)
                .update();
    }
}
