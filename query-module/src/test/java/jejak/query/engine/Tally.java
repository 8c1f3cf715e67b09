package jejak.query.engine;

import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A small projection for the engine's own tests: it notes each tick with its place, and may be told to refuse one. */
@Projection(
        table = "tally_v1",
        ddl = "create table tally_v1 (n int primary key, position bigint not null, version bigint not null)",
        sdl = "")
class Tally {

    /** Something happened for the n-th time. */
    record Ticked(int n) {}

    /** Something this projection does not care for. */
    record Tocked(int n) {}

    record Noted(int n, long position, long version) {}

    private final JdbcClient db;
    volatile int refused = -1;
    volatile int troubled = -1;

    Tally(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(Ticked e, TrackingToken token, @SequenceNumber long version) {
        db.sql("insert into tally_v1 values (?, ?, ?)")
                .params(e.n(), token.position().orElseThrow(), version)
                .update();
        if (e.n() == troubled) {
            db.sql("do $$ begin raise exception 'no space left' using errcode = 'disk_full'; end $$")
                    .update();
        }
        if (e.n() == refused || refused == 0) {
            db.sql("insert into tally_v1 values (?, -1, -1)").param(e.n()).update();
        }
    }

    List<Integer> ticks() {
        return db.sql("select n from tally_v1 order by n").query(Integer.class).list();
    }

    List<Noted> notes() {
        return db.sql("select n, position, version from tally_v1 order by n")
                .query(Noted.class)
                .list();
    }
}
