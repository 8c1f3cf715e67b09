package jejak.query.publication;

import java.util.List;
import java.util.Objects;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.query.engine.Projection;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which families a decree ever named for a programme; what has become of them since is said by their own logs. */
@Projection(table = "decided_family_v1", ddl = """
    create table decided_family_v1 (
        programme text not null,
        year int not null,
        household_id text not null,
        primary key (programme, year, household_id)
    );
    """, sdl = "")
public class DecidedFamilies {

    private final JdbcClient db;

    DecidedFamilies(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(BsuRecipientDetermined e) {
        db.sql("insert into decided_family_v1 values (?, ?, ?) on conflict do nothing")
                .params(e.programme(), e.year(), e.householdId())
                .update();
    }

    /** Ids in their order, of those families that the asking thread may see. */
    public List<String> of(String programme, int year) {
        return db
                .sql("select household_id from decided_family_v1 where programme = ? and year = ? order by"
                        + " household_id")
                .params(programme, year)
                .query(String.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }
}
