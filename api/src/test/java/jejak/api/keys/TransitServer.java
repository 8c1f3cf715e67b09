package jejak.api.keys;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A key service over HTTP as the API of Vault's and OpenBao's transit engine describes it, with real keys; a test can seal it,
 * let it hang, take its token's rights and put other keys in it.
 */
public final class TransitServer implements AutoCloseable {
    private static final String TOKEN = "hvs.only-for-tests";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PREFIX = "/v1/transit/";

    public final Map<String, TransitKeys> keys = new ConcurrentHashMap<>();
    private final HttpServer http;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile CountDownLatch answering = new CountDownLatch(0);
    private volatile boolean sealed;
    private volatile String forbidden = "nothing";

    record Answer(int status, Object body) {}

    public TransitServer() {
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http.setExecutor(threads);
        http.createContext("/", this::handle);
        http.start();
        keys.put("log", TransitKeys.ed25519());
        keys.put("persons", TransitKeys.aes());
    }

    /** What an operator writes into a key folder. */
    public void serves(Path keyFolder, String... lines) {
        try {
            Files.createDirectories(keyFolder);
            Path token = Files.writeString(keyFolder.resolveSibling("token"), TOKEN + "\n");
            Files.writeString(
                    keyFolder.resolve("vault.properties"),
                    "url=%s\ntoken-file=%s\n%s\n".formatted(url(), token, String.join("\n", lines)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    public void seal(boolean now) {
        sealed = now;
    }

    /** Requests of this kind are refused, as by the policy of a token. */
    public void forbid(String path) {
        forbidden = path;
    }

    /** Takes requests and does not answer them until it is closed. */
    public void hang() {
        answering = new CountDownLatch(1);
    }

    @Override
    public void close() {
        answering.countDown();
        http.stop(0);
        threads.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            answering.await();
            Answer answer = answer(exchange);
            byte[] body = answer.status() == 204
                    ? new byte[0]
                    : JSON.writeValueAsString(answer.body()).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (sealed) {
            return errors(503, "Vault is sealed");
        }
        if (!TOKEN.equals(exchange.getRequestHeaders().getFirst("X-Vault-Token")) || path.endsWith(forbidden)) {
            return errors(403, "1 error occurred:\n\t* permission denied\n\n");
        }
        if (!path.startsWith(PREFIX)) {
            return errors(404, "no handler for route");
        }
        String[] parts = path.substring(PREFIX.length()).split("/", -1);
        TransitKeys key = keys.get(parts[1]);
        if (key == null) {
            return parts[0].equals("keys")
                    ? new Answer(404, Map.of("errors", new String[0]))
                    : errors(400, "encryption key not found");
        }
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return answer(
                    key,
                    parts[0] + (parts.length > 2 ? "/" + parts[2] : ""),
                    JSON.readTree(body.isEmpty() ? "{}" : body));
        } catch (GeneralSecurityException e) {
            return errors(400, "cipher: message authentication failed");
        } catch (IllegalArgumentException e) {
            return errors(400, String.valueOf(e.getMessage()));
        }
    }

    private static Answer answer(TransitKeys key, String what, JsonNode body) throws GeneralSecurityException {
        return switch (what) {
            case "keys" -> data(key.told());
            case "keys/rotate" -> {
                key.rotate();
                yield new Answer(204, "");
            }
            case "keys/config" -> {
                key.openOnlyFrom(body.path("min_decryption_version").asInt());
                yield new Answer(204, "");
            }
            case "encrypt" ->
                data(Map.of("ciphertext", key.encrypt(body.path("plaintext").asString()), "key_version", 1));
            case "decrypt" ->
                data(Map.of("plaintext", key.decrypt(body.path("ciphertext").asString())));
            case "sign" ->
                data(Map.of(
                        "signature",
                        key.sign(
                                body.path("input").asString(),
                                body.path("key_version").asInt(0))));
            default -> errors(404, "unsupported path");
        };
    }

    private static Answer data(Object data) {
        return new Answer(200, Map.of("request_id", "1", "lease_id", "", "data", data));
    }

    private static Answer errors(int status, String error) {
        return new Answer(status, Map.of("errors", new String[] {error}));
    }
}
