package jejak.api.keys;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks with the transit engine of a Vault or an OpenBao, whose keys never leave it. */
final class Vault {
    static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int OK = 200;
    private static final int NO_CONTENT = 204;
    private static final int TOLD = 300;

    private final VaultSettings settings;
    private final Duration patience;
    private final HttpClient http;

    Vault(VaultSettings settings, Duration patience) {
        this.settings = settings;
        this.patience = patience;
        this.http = HttpClient.newBuilder().connectTimeout(patience).build();
    }

    /** What it knows under the path. */
    JsonNode read(String path) {
        return asked("GET", path, BodyPublishers.noBody());
    }

    /** What it answers to the values; nothing in it when there is nothing to say. */
    JsonNode write(String path, Map<String, ?> values) {
        return asked("POST", path, BodyPublishers.ofString(JSON.writeValueAsString(values)));
    }

    /** How messages name it. */
    String name() {
        return "The key service " + settings.url();
    }

    private JsonNode asked(String method, String path, BodyPublisher body) {
        HttpResponse<String> answer = answer(
                HttpRequest.newBuilder(URI.create("%s/v1/%s/%s".formatted(settings.url(), settings.mount(), path)))
                        .timeout(patience)
                        .header("X-Vault-Token", token())
                        .header("X-Vault-Request", "true")
                        .method(method, body)
                        .build());
        if (answer.statusCode() == NO_CONTENT) {
            return JSON.createObjectNode();
        }
        if (answer.statusCode() != OK) {
            throw refused(path, answer);
        }
        try {
            return JSON.readTree(answer.body()).path("data");
        } catch (JacksonException e) {
            throw new KeyServiceFailed(
                    "%s answers %s with no JSON. Is another program behind that address?".formatted(name(), path));
        }
    }

    private HttpResponse<String> answer(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new KeyServiceFailed(
                    "%s did not answer (%s, patience %s). What needs it was not done; checkpoints and erasures try again by themselves. See to it that it runs, is unsealed and can be reached from here."
                            .formatted(name(), e.getClass().getSimpleName(), patience),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KeyServiceFailed("Interrupted while the key service was asked.", e);
        }
    }

    /** A sealed one answers 503, a token that is unknown or not permitted 403, a key that is gone 404 or 400. */
    private KeyServiceFailed refused(String path, HttpResponse<String> answer) {
        String told = answer.body().strip();
        return new KeyServiceFailed(
                "%s refuses %s with %d: %s What needs it was not done; checkpoints and erasures try again by themselves. Look at its state, at the token in %s and its policy, and at the key of that name."
                        .formatted(
                                name(),
                                path,
                                answer.statusCode(),
                                told.substring(0, Math.min(told.length(), TOLD)),
                                settings.tokenFile()));
    }

    private String token() {
        try {
            return Files.readString(settings.tokenFile()).strip();
        } catch (IOException e) {
            throw new KeyServiceFailed(
                    "The token of the key service cannot be read from %s. Put it there, readable by this program alone."
                            .formatted(settings.tokenFile()),
                    e);
        }
    }
}
