package jejak.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import jejak.api.graphql.gate.TrustedDocuments;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The office as a client sees it: HTTP and GraphQL, nothing else. */
public class Office {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Who asks when a test does not say who. */
    public static final String READER = "external-auditor";

    /** Entry of a command's context that says who sends it. */
    private static final String ACCOUNT = "account";

    private final WebServerApplicationContext context;
    private final TestDocuments documents;
    private final String reader;

    /** Last position this office wrote at; a question without headers waits until its answer includes it. */
    private final AtomicLong written;

    @Autowired
    Office(WebServerApplicationContext context, TestDocuments documents) {
        this(context, documents, READER, new AtomicLong());
    }

    private Office(WebServerApplicationContext context, TestDocuments documents, String reader, AtomicLong written) {
        this.context = context;
        this.documents = documents;
        this.reader = reader;
        this.written = written;
    }

    /** The same office, asked by this account; {@link TestAccounts} says which there are. */
    public Office as(String account) {
        return new Office(context, documents, account, written);
    }

    /** The address of a page of it. */
    public URI at(String path) {
        return URI.create("http://localhost:" + context.getWebServer().getPort() + path);
    }

    /** Sends a command under a fresh id, and expects it to be taken. */
    public JsonNode does(String command, Map<String, ?> input, Map<String, ?> context) {
        JsonNode payload = send(command, input, context);
        if (!payload.path("userErrors").isEmpty()) {
            throw new AssertionError(command + " was refused: " + payload.path("userErrors"));
        }
        return payload;
    }

    /** Sends a command by the document that comes with it, and answers its payload, whatever it says. */
    public JsonNode send(String command, Map<String, ?> input, Map<String, ?> context, String... headers) {
        String field = Character.toLowerCase(command.charAt(0)) + command.substring(1);
        Map<String, Object> sent = new LinkedHashMap<>(context);
        Office sender = sent.remove(ACCOUNT) instanceof String account ? as(account) : this;
        JsonNode answer = sender.documented("mutations/" + field, Map.of("input", input, "context", sent), headers);
        if (answer.has("errors")) {
            throw new AssertionError(command + " was not understood: " + answer.path("errors"));
        }
        JsonNode payload = answer.path("data").path(field);
        written.accumulateAndGet(payload.path("position").asLong(0), Math::max);
        return payload;
    }

    /** Asks for what includes all it wrote, as if the question came with the product; answers the whole response. */
    public JsonNode ask(String query, Map<String, ?> variables, String... headers) {
        documents.add(query);
        return asked(Map.of("query", query, "variables", variables), headers.length == 0 ? withOwnWrites() : headers);
    }

    /** The same by the id of a document that comes with the product, named by its path without its ending. */
    public JsonNode sendDocument(String name, Map<String, ?> variables, String... headers) {
        return documented(name, variables, headers.length == 0 ? withOwnWrites() : headers);
    }

    private String[] withOwnWrites() {
        return new String[] {"X-Min-Position", Long.toString(written.get())};
    }

    private JsonNode documented(String name, Map<String, ?> variables, String... headers) {
        try (InputStream file = Office.class.getResourceAsStream("/graphql/documents/" + name + ".graphql")) {
            String text = new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
            return asked(Map.of("documentId", TrustedDocuments.id(text), "variables", variables), headers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a question in any shape, and answers the whole response. */
    public JsonNode asked(Map<String, ?> question, String... headers) {
        String body = JSON.writeValueAsString(question);
        HttpRequest.Builder request = HttpRequest.newBuilder(at("/graphql"))
                .header("Content-Type", "application/json")
                .header("Authorization", basic(reader))
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return JSON.readTree(text(request.build()).body());
    }

    /** One page. */
    public HttpResponse<String> page(String path) {
        return text(HttpRequest.newBuilder(at(path))
                .header("Authorization", basic(reader))
                .build());
    }

    /** What an account of the tests proves itself with; its password is its name. */
    public static String basic(String account) {
        byte[] pair = (account + ":" + account).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    private static HttpResponse<String> text(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the office was asked.", e);
        }
    }

    /** A fresh command id and a legal basis; sent by the account of this role unless the entry "account" names another. */
    public static Map<String, Object> context(String role, String effectiveDate) {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("commandId", UUID.randomUUID().toString());
        context.put(ACCOUNT, role.toLowerCase(Locale.ROOT).replace('_', '-'));
        context.put("effectiveDate", effectiveDate);
        context.put("legalBasis", List.of(Map.of("instrument", "SK Bupati", "number", "465/2024", "year", 2024)));
        context.put("evidence", List.of());
        return context;
    }

    /** The same map with one entry set. */
    public static Map<String, Object> with(Map<String, ?> map, String key, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(map);
        changed.put(key, value);
        return changed;
    }
}
