package jejak.api.fire;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jejak.api.FreshDatabase;

/** One office's place: its process is killed and started again, what it said is kept. */
final class OfficeProcess implements AutoCloseable {
    private final FreshDatabase database;
    private final Path home;
    private final String name;
    private final Set<String> unanswered = new LinkedHashSet<>();
    final Map<String, Long> kept = new LinkedHashMap<>();
    final Map<String, String> refused = new LinkedHashMap<>();
    private Process process;
    private BufferedReader said;

    OfficeProcess(FreshDatabase database, Path home, String name, long seed) throws IOException {
        this.database = database;
        this.home = home;
        this.name = name;
        start(seed);
    }

    /** Its predecessor's unanswered commands are sent again. */
    void start(long seed) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-Dlogging.level.root=warn",
                "-cp",
                System.getProperty("java.class.path"),
                OfficeWorker.class.getName(),
                database.url(),
                database.user(),
                database.password(),
                home.toString(),
                Long.toString(seed),
                name + seed));
        command.addAll(unanswered);
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        said = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Lets it work until so many more commands are kept; what it says is not lost with it. */
    void awaitKept(int more) throws IOException {
        int wanted = kept.size() + more;
        List<String> noise = new ArrayList<>();
        while (kept.size() < wanted) {
            String line = said.readLine();
            if (line == null) {
                throw new AssertionError("the office ended early: " + String.join("\n", noise));
            }
            if (!hear(line)) {
                noise.add(line);
            }
        }
    }

    /** SIGKILL: no hook runs, nothing is closed. */
    void kill() throws IOException, InterruptedException {
        // Not by Process itself, which would also close the pipe with what is still in it.
        process.toHandle().destroyForcibly();
        hearAll();
        process.waitFor();
    }

    int finish() throws IOException, InterruptedException {
        try (Writer in = process.outputWriter(StandardCharsets.UTF_8)) {
            in.write("stop\n");
        }
        hearAll();
        return process.waitFor();
    }

    Set<String> unanswered() {
        return unanswered;
    }

    private void hearAll() throws IOException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            hear(line);
        }
    }

    private boolean hear(String line) {
        String[] words = line.split(" ");
        if (!words[0].equals(">")) {
            return false;
        }
        switch (words[1]) {
            case "sent" -> unanswered.add(words[2]);
            case "kept" -> kept.put(words[2], Long.parseLong(words[3]));
            case "refused" -> refused.put(words[2], words[3]);
            default -> throw new AssertionError(line);
        }
        if (!words[1].equals("sent")) {
            unanswered.remove(words[2]);
        }
        return true;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
