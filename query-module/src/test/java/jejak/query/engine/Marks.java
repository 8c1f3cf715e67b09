package jejak.query.engine;

import java.util.List;
import jejak.query.engine.Tally.Ticked;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A third small projection: it keeps its rows by household. */
@Projection(
        table = "marks_v1",
        ddl = "create table marks_v1 (household_id text not null, n int not null, primary key (household_id, n))",
        sdl = "")
class Marks {

    private final JdbcClient db;

    Marks(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(Ticked e, DomainEventMessage<?> message) {
        db.sql("insert into marks_v1 values (?, ?)")
                .params(message.getAggregateIdentifier(), e.n())
                .update();
    }

    List<Integer> of(String household) {
        return db.sql("select n from marks_v1 where household_id = ? order by n")
                .param(household)
                .query(Integer.class)
                .list();
    }
}
