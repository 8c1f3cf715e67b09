package jejak.api.bench;

import jejak.household.events.HouseholdEvent;
import jejak.query.engine.Projection;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An audit trail as plain as a projection can be: a row for every event. */
@Projection(table = "bench_trail_v1", ddl = Trail.DDL, sdl = "")
class Trail {

    static final String DDL = """
        create table bench_trail_v1 (
            event_id text primary key, household_id text not null, version bigint not null, type text not null,
            recorded_at timestamptz not null, actor text not null
        )
        """;

    private final JdbcClient db;

    Trail(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(HouseholdEvent event, DomainEventMessage<?> message, @MetaDataValue("actor") String actor) {
        db.sql("insert into bench_trail_v1 values (?, ?, ?, ?, ?, ?)")
                .params(message.getIdentifier(), message.getAggregateIdentifier(), message.getSequenceNumber())
                .params(
                        event.getClass().getSimpleName(),
                        message.getTimestamp().atOffset(java.time.ZoneOffset.UTC),
                        actor)
                .update();
    }
}
