package jejak.query.engine;

import static jejak.query.engine.Engines.PATIENCE;
import static jejak.query.engine.Engines.awaitThat;
import static jejak.query.engine.Engines.course;
import static jejak.query.engine.Engines.status;
import static jejak.query.engine.Engines.tickOf;
import static jejak.query.engine.Engines.ticks;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jejak.query.engine.ProjectionStatus.State;
import jejak.query.engine.Tally.Ticked;
import jejak.query.engine.tables.Comparison;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RebuildTest {

    private static final String TOTAL = "total_v1";

    private final Engines engines = new Engines();
    private final OpenLog log = engines.log;
    private final Total total = new Total(log.db());

    @AfterEach
    void close() {
        engines.close();
    }

    @Test
    void theTablesInUseAnswerUntilTheNewOnesHaveCaughtUp() {
        ProjectionEngine engine = engines.started(total);
        engines.taken(engine, ticks(1, 4));
        damage();
        course(engine, TOTAL).rebuild(false);
        awaitBuilt(engine);
        assertThat(total.total()).isEqualTo(77);
        assertThat(course(engine, TOTAL).swap()).isTrue();
        assertThat(total.total()).isEqualTo(10);
        assertThat(status(engine, TOTAL).build()).isNull();
        engines.taken(engine, new Ticked(5));
        assertThat(total.total()).isEqualTo(15);
    }

    @Test
    void theDifferenceIsShownRowByRowBeforeTheSwap() {
        ProjectionEngine engine = engines.started(total);
        engines.taken(engine, ticks(1, 4));
        damage();
        course(engine, TOTAL).rebuild(false);
        awaitBuilt(engine);
        assertThat(course(engine, TOTAL).compare().orElseThrow().tables())
                .containsExactly(
                        new Comparison.Table(TOTAL, 0, 1, 1, List.of()),
                        new Comparison.Table("total_parts_v1", 4, 0, 0, List.of()));
    }

    /** Attack 13 of the README's table: only the rows are edited; the log is whole, and says otherwise. */
    @Test
    void anEditedRowIsFoundByBuildingItAgainAndItsHouseholdIsNamed() {
        ProjectionEngine engine = engines.started(new Marks(log.db()));
        engines.taken(engine, tickOf("a", 1), tickOf("b", 2), tickOf("c", 3));
        log.db().sql("update marks_v1 set n = 20 where household_id = 'b'").update();
        assertThat(rebuiltBeside(engine, "marks_v1"))
                .containsExactly(new Comparison.Table("marks_v1", 2, 1, 1, List.of("b")));
    }

    /** Attack 14: a projection's place is moved ahead, so that it never sees what lies between. */
    @Test
    void anEventThatAMovedPlaceSkippedIsFoundByBuildingItAgainAndItsHouseholdIsNamed() {
        ProjectionEngine before = engines.started(new Marks(log.db()));
        engines.taken(before, tickOf("a", 1));
        before.stop();
        long skipped = log.append(tickOf("b", 2));
        log.db()
                .sql("update read.projection_position set position = ?")
                .param(skipped)
                .update();
        ProjectionEngine engine = engines.started(new Marks(log.db()));
        engines.taken(engine, tickOf("c", 3));
        assertThat(rebuiltBeside(engine, "marks_v1"))
                .containsExactly(new Comparison.Table("marks_v1", 2, 0, 1, List.of("b")));
    }

    @Test
    void theSwapHappensByItselfWhenThatWasAsked() {
        ProjectionEngine engine = engines.started(total);
        engines.taken(engine, ticks(1, 4));
        damage();
        course(engine, TOTAL).rebuild(true);
        awaitThat(() -> total.total() == 10);
        awaitThat(() -> status(engine, TOTAL).build() == null);
    }

    @Test
    void theOldTablesCanBeSwappedBackAndCatchUp() {
        ProjectionEngine engine = engines.started(total);
        engines.taken(engine, ticks(1, 4));
        damage();
        course(engine, TOTAL).rebuild(true);
        awaitThat(() -> total.total() == 10);
        engines.taken(engine, new Ticked(5));
        assertThat(course(engine, TOTAL).swapBack()).isTrue();
        awaitThat(() -> total.total() == 82);
        assertThat(course(engine, TOTAL).swapBack()).isTrue();
        awaitThat(() -> total.total() == 15);
    }

    @Test
    void anAbandonedBuildingLeavesNothing() {
        ProjectionEngine engine = engines.started(total);
        engines.taken(engine, ticks(1, 4));
        course(engine, TOTAL).rebuild(false);
        course(engine, TOTAL).abandonRebuild();
        assertThat(status(engine, TOTAL).build()).isNull();
        assertThat(course(engine, TOTAL).swap()).isFalse();
        assertThat(course(engine, TOTAL).compare()).isEmpty();
        assertThat(total.total()).isEqualTo(10);
    }

    @Test
    void tablesOfAnotherShapeAnswerUntilThoseOfThisProgramAreBuilt() {
        ProjectionEngine before = engines.started(total);
        engines.taken(before, ticks(1, 4));
        before.stop();
        log.db().sql("update projection_position set ddl = ddl || ' -- 0'").update();
        damage();
        ProjectionEngine engine = engines.started(total);
        awaitThat(() -> total.total() == 10);
        awaitThat(() -> status(engine, TOTAL).state() == State.LIVE);
        assertThat(course(engine, TOTAL).swapBack()).isTrue();
        awaitThat(() -> status(engine, TOTAL).state() == State.OUTDATED);
        assertThat(total.total()).isEqualTo(77);
    }

    @Test
    void aNodeFollowsWhatAnotherBegan() {
        ProjectionEngine one = engines.started(total);
        ProjectionEngine other = engines.started(total);
        engines.taken(one, ticks(1, 4));
        assertThat(other.awaitPosition(3, PATIENCE)).isTrue();
        course(one, TOTAL).rebuild(false);
        one.stop();
        awaitBuilt(other);
        damage();
        assertThat(course(other, TOTAL).swap()).isTrue();
        assertThat(total.total()).isEqualTo(10);
    }

    @Test
    void oneHouseholdIsBuiltAgainWithoutTheOthers() {
        Marks marks = new Marks(log.db());
        ProjectionEngine engine = engines.started(marks);
        engines.taken(engine, tickOf("a", 1), tickOf("b", 2), tickOf("a", 3));
        log.db().sql("update marks_v1 set n = n + 100").update();
        assertThat(course(engine, "marks_v1").tellsHouseholdsApart()).isTrue();
        course(engine, "marks_v1").rebuildHousehold("a");
        assertThat(marks.of("a")).containsExactly(1, 3);
        assertThat(marks.of("b")).containsExactly(102);
        assertThat(course(engines.started(total), TOTAL).tellsHouseholdsApart()).isFalse();
    }

    @Test
    void aPausedProjectionStandsAndGoesOnWhereItStood() {
        ProjectionEngine engine = engines.started(total);
        engines.taken(engine, ticks(1, 2));
        course(engine, TOTAL).pause(true);
        long last = log.append(new Ticked(3));
        assertThat(status(engine, TOTAL).state()).isEqualTo(State.PAUSED);
        assertThat(total.total()).isEqualTo(3);
        engine.stop();
        ProjectionEngine again = engines.started(total);
        assertThat(status(again, TOTAL).state()).isEqualTo(State.PAUSED);
        course(again, TOTAL).pause(false);
        assertThat(again.awaitPosition(last, PATIENCE)).isTrue();
        assertThat(total.total()).isEqualTo(6);
    }

    @Test
    void tablesThatNobodyWantsAreDroppedAfterTheirTime() {
        ProjectionEngine engine = engines.started(total);
        engines.taken(engine, ticks(1, 4));
        course(engine, TOTAL).rebuild(true);
        awaitThat(() -> status(engine, TOTAL).build() == null);
        engine.stop();
        log.db()
                .sql("update read_last.projection_position set seen_at = now() - interval '8 days'")
                .update();
        ProjectionEngine later = engines.started(total);
        assertThat(course(later, TOTAL).swapBack()).isFalse();
        assertThat(total.total()).isEqualTo(10);
    }

    private static List<Comparison.Table> rebuiltBeside(ProjectionEngine engine, String name) {
        course(engine, name).rebuild(false);
        awaitBuilt(engine, name);
        return course(engine, name).compare().orElseThrow().tables();
    }

    private void damage() {
        log.db().sql("update total_v1 set total = 77").update();
    }

    private static void awaitBuilt(ProjectionEngine engine) {
        awaitBuilt(engine, TOTAL);
    }

    private static void awaitBuilt(ProjectionEngine engine, String name) {
        awaitThat(() -> {
            ProjectionStatus.Build build = status(engine, name).build();
            return build != null && build.position() == status(engine, name).position();
        });
    }
}
