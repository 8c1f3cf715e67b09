package jejak.api.bench;

import java.time.LocalDate;
import jejak.api.events.SixFields;
import jejak.query.engine.Projection;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is known of a person last, all six values of it. */
@Projection(table = "bench_roll_v1", ddl = Roll.DDL, sdl = "")
class Roll {

    static final String DDL = """
        create table bench_roll_v1 (
            household_id text primary key, nik text not null, name text not null, card text not null,
            address text not null, born date not null, kind text not null
        )
        """;

    private final JdbcClient db;

    Roll(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(SixFields.Sealed e) {
        write(e.householdId(), e.nik(), e.name(), e.cardNumber(), e.address(), e.birthDate(), e.kind());
    }

    @EventHandler
    void on(SixFields.Clear e) {
        write(e.householdId(), e.nik(), e.name(), e.cardNumber(), e.address(), e.birthDate(), e.kind());
    }

    private void write(String id, String nik, String name, String card, String address, LocalDate born, String kind) {
        db.sql("""
            insert into bench_roll_v1 values (?, ?, ?, ?, ?, ?, ?) on conflict (household_id) do update
            set nik = excluded.nik, name = excluded.name, card = excluded.card, address = excluded.address,
                born = excluded.born, kind = excluded.kind
            """).params(id, nik, name, card, address, born, kind).update();
    }
}
