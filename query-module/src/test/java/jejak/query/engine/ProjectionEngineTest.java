package jejak.query.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import jejak.query.engine.ProjectionEngine.State;
import jejak.query.engine.ProjectionEngine.Status;
import jejak.query.engine.Tally.Noted;
import jejak.query.engine.Tally.Ticked;
import jejak.query.engine.Tally.Tocked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ProjectionEngineTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration RETRY_SOON = Duration.ofMillis(20);

    private final OpenLog log = new OpenLog();
    private final List<ProjectionEngine> engines = new ArrayList<>();
    private final Tally tally = new Tally(log.db());
    private final Total total = new Total(log.db());

    @AfterEach
    void close() {
        engines.forEach(ProjectionEngine::stop);
        log.close();
    }

    @Test
    void everyProjectionTakesEveryEventOnceInOrder() {
        ProjectionEngine engine = started(tally, total);
        long last = log.append(new Ticked(1), new Tocked(2), new Ticked(3));
        assertThat(engine.awaitPosition(last, PATIENCE)).isTrue();
        assertThat(tally.notes()).containsExactly(new Noted(1, 0, 0), new Noted(3, 2, 1));
        assertThat(total.total()).isEqualTo(4);
        assertThat(engine.statuses())
                .containsExactly(
                        new Status("tally_v1", 2, 0, State.LIVE, null), new Status("total_v1", 2, 0, State.LIVE, null));
    }

    @Test
    void aProjectionAddedLaterIsBuiltFromTheWholeLog() {
        ProjectionEngine first = started(tally);
        assertThat(first.awaitPosition(log.append(ticks(1, 4)), PATIENCE)).isTrue();
        first.stop();
        ProjectionEngine both = started(tally, total);
        assertThat(both.awaitPosition(log.append(new Ticked(5)), PATIENCE)).isTrue();
        assertThat(total.total()).isEqualTo(15);
        assertThat(tally.ticks()).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void aFailingInsertTakesTheRowsAndThePositionOfItsPageBack() {
        tally.refused = 3;
        log.append(ticks(1, 4));
        ProjectionEngine engine = started(tally);
        awaitThat(() -> engine.statuses().getFirst().state() == State.FAILED);
        assertThat(tally.ticks()).isEmpty();
        assertThat(storedPosition("tally_v1")).isEqualTo(-1);
        assertThat(engine.statuses().getFirst().position()).isEqualTo(-1);
    }

    @Test
    void aFailureSaysWhichEventAndNothingOfItsValues() {
        tally.refused = 3;
        log.append(ticks(1, 4));
        ProjectionEngine engine = started(tally);
        awaitThat(() -> engine.statuses().getFirst().state() == State.FAILED);
        assertThat(engine.statuses().getFirst().error())
                .contains("Ticked at position 2")
                .contains("PSQLException", "duplicate key value")
                .doesNotContain("Detail", "(n)=(3)");
    }

    @Test
    void oneFailingProjectionDoesNotStopTheOthersAndGoesOnOnceItCan() {
        tally.refused = 2;
        ProjectionEngine engine = started(tally, total);
        long last = log.append(ticks(1, 4));
        awaitThat(() -> total.total() == 10);
        awaitThat(() -> engine.statuses().getFirst().state() == State.FAILED);
        assertThat(engine.statuses().getLast().state()).isEqualTo(State.LIVE);
        assertThat(engine.awaitPosition(last, Duration.ZERO)).isFalse();
        tally.refused = -1;
        assertThat(engine.awaitPosition(last, PATIENCE)).isTrue();
        assertThat(tally.ticks()).containsExactly(1, 2, 3, 4);
        awaitThat(() -> engine.statuses().getFirst().state() == State.LIVE);
    }

    @Test
    void aRebuildBeginsWithEmptyTablesAndEndsWithTheSameAnswer() {
        ProjectionEngine engine = started(tally, total);
        long last = log.append(ticks(1, 4));
        assertThat(engine.awaitPosition(last, PATIENCE)).isTrue();
        log.db().sql("update total_v1 set total = 77").update();
        engine.rebuild("total_v1");
        assertThat(engine.awaitPosition(last, PATIENCE)).isTrue();
        assertThat(total.total()).isEqualTo(10);
    }

    @Test
    void anUnknownNameCannotBeRebuilt() {
        ProjectionEngine engine = started(tally);
        assertThatThrownBy(() -> engine.rebuild("nobody"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tally_v1");
    }

    @Test
    void aRestartGoesOnWhereItStood() {
        ProjectionEngine before = started(total);
        assertThat(before.awaitPosition(log.append(ticks(1, 3)), PATIENCE)).isTrue();
        before.stop();
        long last = log.append(ticks(4, 5));
        assertThat(before.statuses().getFirst().state()).isEqualTo(State.STOPPED);
        assertThat(before.statuses().getFirst().lag()).isEqualTo(2);
        assertThat(started(total).awaitPosition(last, PATIENCE)).isTrue();
        assertThat(total.total()).isEqualTo(15);
    }

    @Test
    void twoNodesTakeEachEventOnce() {
        ProjectionEngine one = started(total);
        ProjectionEngine other = started(total);
        long last = log.append(ticks(1, 40));
        assertThat(one.awaitPosition(last, PATIENCE)).isTrue();
        assertThat(other.awaitPosition(last, PATIENCE)).isTrue();
        assertThat(total.total()).isEqualTo(820);
    }

    @Test
    void aNodeFollowsARebuildOfAnother() {
        ProjectionEngine one = started(total);
        ProjectionEngine other = started(total);
        long last = log.append(ticks(1, 4));
        assertThat(one.awaitPosition(last, PATIENCE)).isTrue();
        assertThat(other.awaitPosition(last, PATIENCE)).isTrue();
        one.rebuild("total_v1");
        last = log.append(new Ticked(5));
        assertThat(one.awaitPosition(last, PATIENCE)).isTrue();
        assertThat(other.awaitPosition(last, PATIENCE)).isTrue();
        assertThat(total.total()).isEqualTo(15);
    }

    @Test
    void aLogOfSeveralPagesIsTakenPageByPage() {
        long last = log.append(ticks(1, 1200));
        assertThat(started(tally, total).awaitPosition(last, PATIENCE)).isTrue();
        assertThat(total.total()).isEqualTo(720_600);
        assertThat(tally.ticks()).hasSize(1200);
    }

    @Test
    void aPositionBeyondTheLogIsNotWaitedForLongerThanAsked() {
        ProjectionEngine engine = started(tally);
        assertThat(engine.awaitPosition(log.append(new Ticked(1)) + 1, Duration.ofMillis(50)))
                .isFalse();
    }

    @Test
    void anotherShapeUnderAnOldNameIsRefused() {
        started(tally).stop();
        log.db()
                .sql("update projection_position set ddl = 'create table tally_v1 (n int)'")
                .update();
        assertThatThrownBy(() -> started(tally))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("tally_v1");
    }

    private ProjectionEngine started(Object... projections) {
        ProjectionEngine engine =
                new ProjectionEngine(log.ledger(), log.db(), log.transactions(), List.of(projections), RETRY_SOON);
        engines.add(engine);
        engine.start();
        return engine;
    }

    private long storedPosition(String name) {
        JdbcClient db = log.db();
        return db.sql("select position from projection_position where name = ?")
                .param(name)
                .query(Long.class)
                .single();
    }

    private static void awaitThat(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still waiting").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private static Object[] ticks(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Ticked::new).toArray();
    }
}
