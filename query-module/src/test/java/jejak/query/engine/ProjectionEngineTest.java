package jejak.query.engine;

import static jejak.query.engine.Engines.PATIENCE;
import static jejak.query.engine.Engines.ticks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import jejak.query.engine.ProjectionStatus.State;
import jejak.query.engine.Tally.Noted;
import jejak.query.engine.Tally.Ticked;
import jejak.query.engine.Tally.Tocked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProjectionEngineTest {

    private final Engines engines = new Engines();
    private final OpenLog log = engines.log;
    private final Tally tally = new Tally(log.db());
    private final Total total = new Total(log.db());

    @AfterEach
    void close() {
        engines.close();
    }

    @Test
    void everyProjectionTakesEveryEventOnceInOrder() {
        ProjectionEngine engine = engines.started(tally, total);
        long last = log.append(new Ticked(1), new Tocked(2), new Ticked(3));
        assertThat(engine.awaitPosition(last, PATIENCE)).isTrue();
        assertThat(tally.notes()).containsExactly(new Noted(1, 0, 0), new Noted(3, 2, 1));
        assertThat(total.total()).isEqualTo(4);
        assertThat(engine.statuses())
                .extracting(
                        ProjectionStatus::name,
                        ProjectionStatus::position,
                        ProjectionStatus::lag,
                        ProjectionStatus::state)
                .containsExactly(tuple("tally_v1", 2L, 0L, State.LIVE), tuple("total_v1", 2L, 0L, State.LIVE));
    }

    @Test
    void aProjectionAddedLaterIsBuiltFromTheWholeLog() {
        ProjectionEngine first = engines.started(tally);
        assertThat(first.awaitPosition(log.append(ticks(1, 4)), PATIENCE)).isTrue();
        first.stop();
        ProjectionEngine both = engines.started(tally, total);
        assertThat(both.awaitPosition(log.append(new Ticked(5)), PATIENCE)).isTrue();
        assertThat(total.total()).isEqualTo(15);
        assertThat(tally.ticks()).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void aRestartGoesOnWhereItStood() {
        ProjectionEngine before = engines.started(total);
        assertThat(before.awaitPosition(log.append(ticks(1, 3)), PATIENCE)).isTrue();
        before.stop();
        long last = log.append(ticks(4, 5));
        assertThat(before.statuses().getFirst().state()).isEqualTo(State.STOPPED);
        assertThat(before.statuses().getFirst().lag()).isEqualTo(2);
        assertThat(engines.started(total).awaitPosition(last, PATIENCE)).isTrue();
        assertThat(total.total()).isEqualTo(15);
    }

    @Test
    void twoNodesTakeEachEventOnce() {
        ProjectionEngine one = engines.started(total);
        ProjectionEngine other = engines.started(total);
        long last = log.append(ticks(1, 40));
        assertThat(one.awaitPosition(last, PATIENCE)).isTrue();
        assertThat(other.awaitPosition(last, PATIENCE)).isTrue();
        assertThat(total.total()).isEqualTo(820);
    }

    @Test
    void aLogOfSeveralPagesIsTakenPageByPage() {
        long last = log.append(ticks(1, 1200));
        assertThat(engines.started(tally, total).awaitPosition(last, PATIENCE)).isTrue();
        assertThat(total.total()).isEqualTo(720_600);
        assertThat(tally.ticks()).hasSize(1200);
    }

    @Test
    void aPositionBeyondTheLogIsNotWaitedForLongerThanAsked() {
        ProjectionEngine engine = engines.started(tally);
        assertThat(engine.awaitPosition(log.append(new Ticked(1)) + 1, Duration.ofMillis(50)))
                .isFalse();
    }
}
