package jejak.api.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Where a projection stands and how its new rows differ, for a person at a terminal. */
final class ProjectionText {

    private final PrintWriter out;

    ProjectionText(PrintWriter out) {
        this.out = out;
    }

    /** Answers whether it gets along without a person. */
    boolean tell(JsonNode status) {
        JsonNode build = status.path("build");
        out.println("%s  %s  posisi / position %d, tertinggal / behind %d, %s"
                .formatted(
                        status.path("name").asString(),
                        status.path("state").asString(),
                        status.path("position").asLong(),
                        status.path("lag").asLong(),
                        pace(status)));
        tellError(status);
        status.path("parked").forEach(this::tellParked);
        if (build.isObject()) {
            tellBuild(
                    build, status.path("position").asLong() + status.path("lag").asLong());
        }
        return isNull(status.path("error")) && status.path("parked").isEmpty() && isNull(build.path("error"));
    }

    /** Answers the exit code. */
    int compare(JsonNode comparison) {
        if (!comparison.isObject()) {
            out.println("Tidak ada yang sedang dibangun; mulai dengan rebuild --no-swap."
                    + " / nothing is being built; begin with rebuild --no-swap");
            return Jejak.ENVIRONMENT;
        }
        if (comparison.path("tables").isEmpty()) {
            out.println(
                    "Belum dapat dibandingkan: dipakai sampai %1$d, dibangun sampai %2$d; ulangi. / not comparable yet: in use up to %1$d, built up to %2$d; try again"
                            .formatted(
                                    comparison.path("inUse").asLong(),
                                    comparison.path("beside").asLong()));
            return Jejak.ENVIRONMENT;
        }
        comparison.path("tables").forEach(this::tellDifference);
        boolean same = comparison.path("tables").valueStream().allMatch(ProjectionText::isSame);
        return same ? Jejak.FINE : Jejak.FINDING;
    }

    private static boolean isSame(JsonNode table) {
        return table.path("onlyInUse").asLong() + table.path("onlyBeside").asLong() == 0;
    }

    private void tellDifference(JsonNode table) {
        out.println("%s  sama / same %d, hanya dipakai / only in use %d, hanya dibangun / only built %d"
                .formatted(
                        table.path("name").asString(),
                        table.path("same").asLong(),
                        table.path("onlyInUse").asLong(),
                        table.path("onlyBeside").asLong()));
        table.path("households").forEach(each -> out.println("    " + each.asString()));
    }

    private void tellBuild(JsonNode build, long head) {
        long position = build.path("position").asLong();
        JsonNode left = build.path("secondsLeft");
        double done = head < 0 ? 100 : Math.min(100, 100.0 * (position + 1) / (head + 1));
        out.println("    dibangun / being built: %s%% (%d/%d), %s, sisa / left %s, %s"
                .formatted(
                        String.format(Locale.ROOT, "%.1f", done),
                        position,
                        head,
                        pace(build),
                        isNull(left) ? "?" : Duration.ofSeconds(left.asLong()).toString(),
                        build.path("swapWhenDone").asBoolean()
                                ? "lalu dipakai / then it answers"
                                : "menunggu swap / waits for swap"));
        tellError(build);
    }

    private void tellError(JsonNode of) {
        if (!isNull(of.path("error"))) {
            out.println("    galat / error: " + of.path("error").asString());
        }
    }

    private void tellParked(JsonNode parked) {
        out.println("    ditinggal / parked: %s, %d %s, %d x, %s: %s"
                .formatted(
                        parked.path("stream").asString(),
                        parked.path("position").asLong(),
                        parked.path("type").asString(),
                        parked.path("attempts").asInt(),
                        parked.path("since").asString(),
                        parked.path("error").asString()));
    }

    private static String pace(JsonNode of) {
        return String.format(Locale.ROOT, "%.0f/s", of.path("eventsPerSecond").asDouble());
    }

    private static boolean isNull(JsonNode value) {
        return value.isNull() || value.isMissingNode();
    }
}
