package jejak.api.bench;

import jejak.household.events.HouseholdEvent.ExternalProgrammeEnrolmentChanged;
import jejak.query.engine.Projection;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds up one kind of event by household, row by row as a plain projection does. */
@Projection(table = "bench_counted_v1", ddl = Counted.DDL, sdl = "")
class Counted {

    static final String DDL = "create table bench_counted_v1 (household_id text primary key, times bigint not null)";

    private final JdbcClient db;

    Counted(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(ExternalProgrammeEnrolmentChanged event) {
        db.sql("insert into bench_counted_v1 as c values (?, 1)"
                        + " on conflict (household_id) do update set times = c.times + excluded.times")
                .param(event.householdId())
                .update();
    }
}
