package jejak.api.pages;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The installed Chromium, run without a screen and without any network but this machine's own. */
public final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final String LISTENING = "DevTools listening on ws://";

    private final Process process;
    private final URI tools;

    private Chromium(Process process, URI tools) {
        this.process = process;
        this.tools = tools;
    }

    /** Starts it; without one the test is skipped, unless {@code JEJAK_PAGE_TESTS=required}. */
    public static Chromium start() throws IOException {
        Optional<Path> program = installed();
        if (program.isEmpty() && "required".equals(System.getenv("JEJAK_PAGE_TESTS"))) {
            throw new AssertionError("No Chromium on the PATH, but JEJAK_PAGE_TESTS=required. Install chromium.");
        }
        Assumptions.assumeTrue(program.isPresent(), "No Chromium on the PATH: the pages are not looked at.");
        Process process = new ProcessBuilder(
                        program.orElseThrow().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--disable-dev-shm-usage",
                        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost",
                        "--window-size=1280,800",
                        "--remote-debugging-port=0",
                        "--user-data-dir="
                                + Files.createTempDirectory(Path.of("target").toAbsolutePath(), "chromium-"),
                        "about:blank")
                .redirectErrorStream(true)
                .start();
        return new Chromium(process, announced(process.inputReader()));
    }

    /** The one open page. */
    public Page page() throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            String targets = http.send(HttpRequest.newBuilder(tools).build(), BodyHandlers.ofString())
                    .body();
            for (JsonNode target : new JsonMapper().readTree(targets)) {
                if (target.path("type").asString().equals("page")) {
                    return Page.open(
                            URI.create(target.path("webSocketDebuggerUrl").asString()));
                }
            }
            throw new AssertionError("Chromium has no page: " + targets);
        }
    }

    @Override
    public void close() throws InterruptedException {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        process.waitFor();
        children.forEach(ProcessHandle::destroyForcibly);
        children.forEach(child -> child.onExit().join());
    }

    private static Optional<Path> installed() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static URI announced(BufferedReader output) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(LISTENING)) {
                String authority = line.substring(LISTENING.length()).split("/")[0];
                Thread.ofVirtual().start(() -> output.lines().forEach(_ -> {}));
                return URI.create("http://" + authority + "/json/list");
            }
            said.append(line).append('\n');
        }
        throw new AssertionError("Chromium did not start:\n" + said);
    }
}
