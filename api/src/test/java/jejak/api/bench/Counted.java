package jejak.api.bench;

import jejak.household.events.HouseholdEvent.ExternalProgrammeEnrolmentChanged;
import jejak.query.engine.Projection;
import jejak.query.engine.writes.Documents;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Folds one kind of event of each household into a document. */
@Projection(table = "bench_counted_v1", ddl = Counted.DDL, sdl = "")
class Counted {

    static final String DDL = "create table bench_counted_v1 (household_id text primary key, times text not null)";

    private final Documents<Integer> times;

    Counted(JdbcClient db) {
        this.times = new Documents<>(
                db,
                "select household_id as stream, times as document from bench_counted_v1 where household_id = any(?)",
                "insert into bench_counted_v1 values (?, ?) on conflict (household_id) do update set times ="
                        + " excluded.times",
                new Documents.Text<>(0, Integer::valueOf, String::valueOf));
    }

    @EventHandler
    void on(ExternalProgrammeEnrolmentChanged event) {
        times.keep(event.householdId(), times.of(event.householdId()) + 1);
    }
}
