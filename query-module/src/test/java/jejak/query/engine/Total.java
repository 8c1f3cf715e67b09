package jejak.query.engine;

import jejak.query.engine.Tally.Ticked;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A second small projection: it adds, so that an event taken twice would be seen. */
@Projection(table = "total_v1", ddl = """
    create table total_v1 (one int primary key, total bigint not null);
    create table total_parts_v1 (n int primary key);
    """, sdl = "")
class Total {

    private final JdbcClient db;

    Total(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(Ticked e) {
        db.sql("""
            insert into total_v1 as t values (1, ?)
            on conflict (one) do update set total = t.total + excluded.total
            """).param(e.n()).update();
        db.sql("insert into total_parts_v1 values (?)").param(e.n()).update();
    }

    long total() {
        return db.sql("select coalesce(sum(total), 0) from total_v1")
                .query(Long.class)
                .single();
    }
}
