package jejak.api.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jejak.query.engine.ProjectionStatus;
import jejak.query.engine.ProjectionStatus.Build;
import jejak.query.engine.ProjectionStatus.State;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

/** Only an answer that is behind, does not move and was not asked to stand makes the office unwell. */
class StillnessTest {

    private Instant now = Instant.parse("2024-06-10T02:00:00Z");
    private ProjectionStatus status = at(100, 0, State.LIVE, null);
    private final Stillness stillness = new Stillness(() -> List.of(status), () -> now);

    @Test
    void aQuietLogIsWell() {
        assertThat(after(Duration.ofDays(3))).isEqualTo(Status.UP);
    }

    @Test
    void whatIsBehindHasItsTimeToMoveFromWhenItIsSeenBehind() {
        after(Duration.ofDays(3));
        status = at(100, 5, State.LIVE, null);

        assertThat(after(Duration.ofDays(1))).isEqualTo(Status.UP);
        assertThat(after(Stillness.PATIENCE)).isEqualTo(Status.UP);
        assertThat(after(Duration.ofSeconds(1))).isEqualTo(Status.DOWN);
        status = at(101, 4, State.LIVE, null);
        assertThat(after(Stillness.PATIENCE)).isEqualTo(Status.UP);
        status = at(105, 0, State.LIVE, null);
        assertThat(after(Stillness.PATIENCE.multipliedBy(2))).isEqualTo(Status.UP);
    }

    @Test
    void theNameOfWhatStandsIsToldToWhoeverMaySeeIt() {
        status = at(100, 5, State.FAILED, null);
        stillness.health();
        now = now.plus(Stillness.PATIENCE).plusSeconds(1);

        assertThat(stillness.health().getDetails()).containsValue(List.of("trail_v1"));
    }

    @Test
    void whoWasAskedToStandIsWell() {
        status = at(100, 5, State.PAUSED, null);
        after(Duration.ZERO);

        assertThat(after(Duration.ofDays(3))).isEqualTo(Status.UP);
    }

    @Test
    void oldTablesAreWellWhileTheNewOnesAreBeingBuilt() {
        for (long built = 0; built < 90; built += 10) {
            status = at(100, 5, State.OUTDATED, new Build(built, 1, null, true, null));

            assertThat(after(Stillness.PATIENCE)).isEqualTo(Status.UP);
        }
    }

    private Status after(Duration time) {
        now = now.plus(time);
        return stillness.health().getStatus();
    }

    private static ProjectionStatus at(
            long position, long lag, State state, @org.jspecify.annotations.Nullable Build build) {
        return new ProjectionStatus("trail_v1", position, lag, 0, state, null, List.of(), build);
    }
}
