package jejak.api.health;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jejak.query.engine.ProjectionEngine;
import jejak.query.engine.ProjectionStatus;
import org.jspecify.annotations.Nullable;

/** Where the projections stand, asked once for all the figures that are read at the same moment. */
final class RecentStatuses {

    private static final long FRESH_NANOS = Duration.ofSeconds(1).toNanos();

    private final ProjectionEngine engine;
    private @Nullable Map<String, ProjectionStatus> known;
    private long asked;

    RecentStatuses(ProjectionEngine engine) {
        this.engine = engine;
    }

    List<String> names() {
        return engine.names();
    }

    ProjectionStatus of(String name) {
        ProjectionStatus status = all().get(name);
        if (status == null) {
            throw new IllegalArgumentException("No projection is named " + name + ".");
        }
        return status;
    }

    List<ProjectionStatus> list() {
        return List.copyOf(all().values());
    }

    /** Last position of the log. */
    double head() {
        return all().values().stream()
                .mapToLong(status -> status.position() + status.lag())
                .max()
                .orElse(-1);
    }

    private synchronized Map<String, ProjectionStatus> all() {
        Map<String, ProjectionStatus> recent = known;
        if (recent == null || System.nanoTime() - asked > FRESH_NANOS) {
            recent = engine.statuses().stream().collect(Collectors.toMap(ProjectionStatus::name, Function.identity()));
            known = recent;
            asked = System.nanoTime();
        }
        return recent;
    }
}
