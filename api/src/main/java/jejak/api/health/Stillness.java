package jejak.api.health;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import jejak.query.engine.ProjectionStatus;
import jejak.query.engine.ProjectionStatus.State;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Unwell when an answer is behind the log and does not move. A quiet log is nothing to worry about, nor is an answer that
 * is behind and on its way, or that somebody asked to stand still.
 */
final class Stillness implements HealthIndicator {

    /** Longer than any page takes, shorter than anybody waits for an answer. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Supplier<List<ProjectionStatus>> statuses;
    private final InstantSource clock;
    private final Map<String, Standing> standing = new HashMap<>();

    /** Where it was seen behind, and since when it has been seen there. */
    private record Standing(long position, long building, Instant since) {}

    Stillness(Supplier<List<ProjectionStatus>> statuses, InstantSource clock) {
        this.statuses = statuses;
        this.clock = clock;
    }

    @Override
    public synchronized Health health() {
        Instant now = clock.instant();
        List<String> still = statuses.get().stream()
                .filter(status -> stands(status, now))
                .map(ProjectionStatus::name)
                .toList();
        return still.isEmpty()
                ? Health.up().build()
                : Health.down().withDetail("behind without moving", still).build();
    }

    private boolean stands(ProjectionStatus status, Instant now) {
        if (status.lag() == 0 || status.state() == State.PAUSED) {
            standing.remove(status.name());
            return false;
        }
        ProjectionStatus.@Nullable Build build = status.build();
        Standing seen = new Standing(status.position(), build == null ? -1 : build.position(), now);
        Standing first = standing.merge(
                status.name(),
                seen,
                (before, after) -> before.position() == after.position() && before.building() == after.building()
                        ? before
                        : after);
        return Duration.between(first.since(), now).compareTo(PATIENCE) > 0;
    }
}
