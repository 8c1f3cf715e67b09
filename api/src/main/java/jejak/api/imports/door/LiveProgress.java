package jejak.api.imports.door;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** How far each file is that this program is taking in now, how fast, and how long it will take. */
public final class LiveProgress {

    /**
     * Where a file stands.
     *
     * @param total rows in the file
     * @param rowsPerSecond since this program began with it
     * @param secondsLeft at that rate; null before a rate is known
     */
    public record Standing(
            int total,
            int rows,
            double rowsPerSecond,
            @Nullable Integer secondsLeft) {}

    private record Run(int total, int rows, int rowsBefore, Instant since, Instant until) {}

    private final Map<String, Run> runs = new ConcurrentHashMap<>();

    /** @param rows that were done before this program began with the file */
    public void begins(String hash, int total, int rows) {
        runs.put(hash, new Run(total, rows, rows, Instant.now(), Instant.now()));
    }

    /** @param rows that are done by now */
    public void reached(String hash, int rows) {
        runs.computeIfPresent(hash, (_, run) -> new Run(run.total, rows, run.rowsBefore, run.since, Instant.now()));
    }

    /** Nothing for a file that this program has not worked on since it started. */
    public Optional<Standing> of(String hash) {
        return Optional.ofNullable(runs.get(hash)).map(LiveProgress::standing);
    }

    private static Standing standing(Run run) {
        double seconds = Duration.between(run.since, run.until).toNanos() / 1e9;
        double rate = seconds == 0 ? 0 : (run.rows - run.rowsBefore) / seconds;
        int left = run.total - run.rows;
        return new Standing(run.total, run.rows, rate, rate == 0 ? null : (int) Math.ceil(left / rate));
    }
}
