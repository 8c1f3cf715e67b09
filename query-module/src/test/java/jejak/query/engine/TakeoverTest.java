package jejak.query.engine;

import static jejak.query.engine.Engines.PATIENCE;
import static jejak.query.engine.Engines.awaitThat;
import static jejak.query.engine.Engines.ticks;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import jejak.query.engine.Tally.Ticked;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A node that is lost in the middle of a page holds nobody up, and no row of its page is there twice. */
class TakeoverTest {

    private static final int LOST_AT = 30;

    private final Engines engines = new Engines();
    private final Sum sum = new Sum(engines.log.db());

    /** Adds up; whoever comes first to one event is stopped there, in the middle of its transaction. */
    @Projection(table = "sum_v1", ddl = "create table sum_v1 (one int primary key, total bigint not null)", sdl = "")
    static class Sum {
        private final JdbcClient db;
        private final AtomicBoolean lost = new AtomicBoolean();
        private final CompletableFuture<Integer> session = new CompletableFuture<>();
        private final CountDownLatch back = new CountDownLatch(1);

        Sum(JdbcClient db) {
            this.db = db;
        }

        @EventHandler
        void on(Ticked e) throws InterruptedException {
            db.sql("insert into sum_v1 as s values (1, ?)"
                            + " on conflict (one) do update set total = s.total + excluded.total")
                    .param((long) e.n())
                    .update();
            if (e.n() == LOST_AT && lost.compareAndSet(false, true)) {
                session.complete(
                        db.sql("select pg_backend_pid()").query(Integer.class).single());
                assertThat(back.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            }
        }

        long total() {
            return db.sql("select coalesce(sum(total), 0) from sum_v1")
                    .query(Long.class)
                    .single();
        }
    }

    @AfterEach
    void close() {
        sum.back.countDown();
        engines.close();
    }

    @Test
    void anotherNodeTakesOverWhatALostOneHadBegun() {
        ProjectionEngine one = engines.started(sum);
        ProjectionEngine other = engines.started(sum);
        long last = engines.log.append(ticks(1, 40));
        int session =
                sum.session.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        assertThat(sum.total()).isZero();

        engines.log.db().sql("select pg_terminate_backend(?)").param(session).query(rs -> {});

        awaitThat(() -> sum.total() == 820);
        sum.back.countDown();
        assertThat(one.awaitPosition(last, PATIENCE)).isTrue();
        assertThat(other.awaitPosition(last, PATIENCE)).isTrue();
        assertThat(sum.total()).isEqualTo(820);
    }
}
