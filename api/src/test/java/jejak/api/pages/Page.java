package jejak.api.pages;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One page of a browser, steered by the DevTools protocol; remembers what it asked for and what went wrong. */
public final class Page implements WebSocket.Listener, AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final long PATIENCE_SECONDS = 60;

    /** What the browser says when the page that was asked made place for another. */
    private static final String LEFT = "Inspected target navigated or closed";

    /** Looks again after every frame until the expression is true. */
    private static final String UNTIL = """
        new Promise((resolve, reject) => {
          const end = Date.now() + %d;
          const look = () => {
            const value = (() => { try { return %s } catch (e) { return null } })();
            if (value) resolve(String(value));
            else if (Date.now() > end) reject('never true; the page says: ' + document.body.innerText.slice(0, 2000));
            else setTimeout(look, 20);
          };
          look();
        })
        """;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger ids = new AtomicInteger();
    private final List<URI> requests = new CopyOnWriteArrayList<>();
    private final List<String> troubles = new CopyOnWriteArrayList<>();
    private final StringBuilder part = new StringBuilder();
    private WebSocket socket;

    static Page open(URI address) {
        Page page = new Page();
        page.socket = page.http.newWebSocketBuilder().buildAsync(address, page).join();
        List.of("Page.enable", "Network.enable", "Runtime.enable", "Log.enable")
                .forEach(domain -> page.call(domain, Map.of()));
        return page;
    }

    public void go(URI address) {
        call("Page.navigate", Map.of("url", address.toString()));
    }

    /** Fills in the sign-in page that is open or will be in a moment; the password is the account's name. */
    void signIn(String account) {
        until("document.querySelector('[name=password]')");
        until("""
            ['username', 'password'].forEach(n => document.querySelector(`[name=${n}]`).value = '%s')
                || setTimeout(() => document.querySelector('button[type=submit]').click())
            """.formatted(account).strip());
    }

    /** Keeps what is seen as {@code target/pages/NAME.png}, for whoever wants to look. */
    void picture(String name) throws IOException {
        byte[] png = Base64.getDecoder()
                .decode(call("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true))
                        .path("data")
                        .asString());
        Files.write(Files.createDirectories(Path.of("target", "pages")).resolve(name + ".png"), png);
    }

    /** The value of an expression once it is true. */
    public String until(String expression) {
        String script = UNTIL.formatted(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), expression);
        Map<String, Object> asked = Map.of("expression", script, "awaitPromise", true, "returnByValue", true);
        JsonNode answer = send("Runtime.evaluate", asked);
        while (answer.path("error").path("message").asString("").equals(LEFT)) {
            answer = send("Runtime.evaluate", asked);
        }
        answer = result("Runtime.evaluate", answer);
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + answer.path("exceptionDetails") + " " + troubles);
        }
        return answer.path("result").path("value").asString();
    }

    /** The value of an expression, awaited when it is a promise. */
    public String evaluate(String expression) {
        JsonNode answer =
                call("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(answer.path("exceptionDetails") + " " + troubles);
        }
        return answer.path("result").path("value").asString();
    }

    /** Runs in every page before its own scripts do. */
    public void beforehand(String script) {
        call("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    }

    /** As if a person had chosen the files. */
    public void choose(String input, List<Path> files) {
        String object = call("Runtime.evaluate", Map.of("expression", "document.querySelector('" + input + "')"))
                .path("result")
                .path("objectId")
                .asString();
        call(
                "DOM.setFileInputFiles",
                Map.of(
                        "objectId",
                        object,
                        "files",
                        files.stream().map(Path::toString).toList()));
    }

    /** The same from top to bottom, at a width in pixels, or as it goes to paper. */
    public void picture(String name, int width, boolean printed) throws IOException {
        call("Emulation.setEmulatedMedia", Map.of("media", printed ? "print" : "screen"));
        window(width, 900);
        JsonNode content = call("Page.getLayoutMetrics", Map.of()).path("cssContentSize");
        window(width, content.path("height").asInt());
        picture(name);
    }

    private void window(int width, int height) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    /** Everything the page asked any server for. */
    public List<URI> requests() {
        return requests;
    }

    /** Requests that failed, and what the page complained about. */
    public List<String> troubles() {
        return troubles;
    }

    private JsonNode call(String method, Map<String, ?> params) {
        return result(method, send(method, params));
    }

    private static JsonNode result(String method, JsonNode message) {
        if (message.has("error")) {
            throw new AssertionError(method + ": " + message.path("error"));
        }
        return message.path("result");
    }

    private JsonNode send(String method, Map<String, ?> params) {
        int id = ids.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        socket.sendText(JSON.writeValueAsString(Map.of("id", id, "method", method, "params", params)), true)
                .join();
        return answer.orTimeout(PATIENCE_SECONDS * 2, TimeUnit.SECONDS).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            receive(JSON.readTree(part.toString()));
            part.setLength(0);
        }
        return WebSocket.Listener.super.onText(webSocket, data, last);
    }

    private void receive(JsonNode message) {
        JsonNode params = message.path("params");
        switch (message.path("method").asString("")) {
            case "" -> waiting.remove(message.path("id").asInt()).complete(message);
            case "Network.requestWillBeSent" ->
                requests.add(URI.create(params.path("request").path("url").asString()));
            case "Network.loadingFailed" -> {
                // What a page was still waiting for when it was left is no trouble.
                if (!params.path("canceled").asBoolean(false)) {
                    troubles.add("failed: " + params);
                }
            }
            case "Runtime.exceptionThrown" -> troubles.add("thrown: " + params.path("exceptionDetails"));
            case "Log.entryAdded" -> {
                if (params.path("entry").path("level").asString().equals("error")) {
                    troubles.add("logged: " + params.path("entry"));
                }
            }
            default -> {}
        }
    }

    @Override
    public void close() {
        socket.abort();
        http.close();
    }
}
