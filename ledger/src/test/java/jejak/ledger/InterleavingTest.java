package jejak.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jejak.ledger.store.LocalPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes write and read one log at once, with slow commits, lost commits, lost answers and refusals. */
class InterleavingTest {
    private static final int INTERLEAVINGS = 2_000;

    @TempDir
    Path folder;

    @Test
    void everyAcknowledgedEventIsSeenOnceByEveryReaderInOneOrder() throws Exception {
        long seed = Long.getLong("jejak.seed", System.nanoTime());
        System.out.println("InterleavingTest seed " + seed);
        try (OpenLedger open = OpenLedger.fresh()) {
            List<String> reports = run(open, seed);
            List<RecordedEvent> log = open.ledger().after(-1, Integer.MAX_VALUE);
            System.out.printf("%d events, reports %s%n", log.size(), kinds(reports));
            Chains.assertSound(log);
            assertThat(ClaimAudit.differences(open.app(), open.codec())).isEmpty();
            assertEveryReaderSawTheLog(log, reports);
            assertAnswersAreTrue(log, reports);
        }
    }

    private static void assertEveryReaderSawTheLog(List<RecordedEvent> log, List<String> reports) {
        List<String> expected = new ArrayList<>();
        for (RecordedEvent event : log) {
            expected.add("seen " + event.position() + " " + event.envelope().eventId() + " "
                    + HexFormat.of().formatHex(event.hash()));
        }
        List<String> twice = new ArrayList<>(expected);
        twice.addAll(expected);
        assertThat(reports.stream().filter(line -> line.startsWith("seen ")).toList())
                .isEqualTo(twice);
    }

    private static void assertAnswersAreTrue(List<RecordedEvent> log, List<String> reports) {
        Map<String, Long> positions =
                log.stream().collect(Collectors.toMap(event -> event.envelope().eventId(), RecordedEvent::position));
        int kept = 0;
        for (String line : reports) {
            String[] words = line.split(" ");
            switch (words[0]) {
                case "kept" -> {
                    assertThat(positions.get(words[2])).isEqualTo(Long.parseLong(words[1]));
                    kept++;
                }
                case "refused" -> assertThat(positions).doesNotContainKey(words[1]);
                case "unknown" -> throw new AssertionError("No outage lasted, so no outcome may be unknown: " + line);
                default -> assertThat(words[0]).isEqualTo("seen");
            }
        }
        assertThat(kept).as("acknowledged events").isEqualTo(log.size());
        assertThat(kinds(reports)).containsKeys("kept", "refused");
    }

    private List<String> run(OpenLedger open, long seed) throws Exception {
        List<Process> workers =
                List.of(start(open, seed, folder.resolve("first")), start(open, seed + 1, folder.resolve("second")));
        for (Process worker : workers) {
            awaitWritten(worker);
        }
        long head = open.ledger().head();
        for (Process worker : workers) {
            try (Writer in = worker.outputWriter(StandardCharsets.UTF_8)) {
                in.write(head + "\n");
            }
        }
        for (Process worker : workers) {
            String last = worker.inputReader(StandardCharsets.UTF_8).lines().collect(Collectors.joining("\n"));
            assertThat(worker.waitFor()).as(last).isZero();
        }
        List<String> reports = new ArrayList<>(Files.readAllLines(folder.resolve("first")));
        reports.addAll(Files.readAllLines(folder.resolve("second")));
        return reports;
    }

    private static Process start(OpenLedger open, long seed, Path report) throws Exception {
        LocalPostgres server = LocalPostgres.temporary();
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        InterleavingWorker.class.getName(),
                        open.url(),
                        server.adminUser(),
                        server.adminPassword(),
                        Long.toString(seed),
                        Integer.toString(INTERLEAVINGS / 2),
                        report.toString())
                .redirectErrorStream(true)
                .start();
    }

    private static void awaitWritten(Process worker) throws IOException {
        BufferedReader out = worker.inputReader(StandardCharsets.UTF_8);
        List<String> printed = new ArrayList<>();
        for (String line = out.readLine(); !"written".equals(line); line = out.readLine()) {
            assertThat(line)
                    .as(() -> "the worker ended early: " + String.join("\n", printed))
                    .isNotNull();
            printed.add(line);
        }
    }

    private static Map<String, Long> kinds(List<String> reports) {
        return reports.stream()
                .collect(Collectors.groupingBy(line -> line.substring(0, line.indexOf(' ')), Collectors.counting()));
    }
}
