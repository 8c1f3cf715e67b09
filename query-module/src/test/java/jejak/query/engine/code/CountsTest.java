package jejak.query.engine.code;

import static org.assertj.core.api.Assertions.assertThat;

import jejak.aid.events.BsuEvent.BsuPaid;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A handler that looks at how many rows it changed is found out, also behind a helper. */
class CountsTest {

    static class Heedless {
        private final JdbcClient db;

        Heedless(JdbcClient db) {
            this.db = db;
        }

        @EventHandler
        void on(BsuPaid e) {
            db.sql("delete from t where id = ?").param(e.householdId()).update();
        }

        /** Not a handler, so it does not count. */
        int answer() {
            return db.sql("delete from t").update();
        }
    }

    static class Heedful {
        private final JdbcClient db;

        Heedful(JdbcClient db) {
            this.db = db;
        }

        @EventHandler
        void on(BsuPaid e) {
            if (changed(e.householdId()) == 0) {
                db.sql("insert into t values (?)").param(e.householdId()).update();
            }
        }

        private int changed(String id) {
            return db.sql("update t set n = 1 where id = ?").param(id).update();
        }
    }

    @Test
    void onlyWhoLooksAtTheNumberOfChangedRowsIsFoundOut() {
        assertThat(Counts.lookedAt(Heedless.class)).isFalse();
        assertThat(Counts.lookedAt(Heedful.class)).isTrue();
    }
}
