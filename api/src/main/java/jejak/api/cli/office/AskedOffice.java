package jejak.api.cli.office;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running office, and who asks it. */
public final class AskedOffice {

    /** Building the rows of a household with a long history takes its time; nothing here takes longer. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Option(
            names = "--office",
            paramLabel = "URL",
            defaultValue = "${env:JEJAK_OFFICE:-http://localhost:8080}",
            description = "alamat kantor / address of the office, also from JEJAK_OFFICE: ${DEFAULT-VALUE}")
    private URI address = URI.create("http://localhost:8080");

    @Mixin
    private Credential credential = new Credential();

    /** Sends a document that comes with the program, and answers its data; its name is its path without the ending. */
    public JsonNode ask(String document, Map<String, ?> variables) throws IOException, InterruptedException {
        String body = JsonMapper.shared().writeValueAsString(Map.of("query", text(document), "variables", variables));
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/graphql"))
                .timeout(PATIENCE)
                .header("Authorization", credential.headerFor(address))
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json")
                .POST(BodyPublishers.ofString(body))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return data(http.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new OfficeSilent(address, e);
        }
    }

    private JsonNode data(HttpResponse<String> response) {
        JsonNode answer;
        try {
            answer = JsonMapper.shared().readTree(response.body());
        } catch (JacksonException e) {
            answer = JsonMapper.shared().nullNode();
        }
        if (answer.path("errors").path(0).isObject()) {
            throw OfficeRefused.of(answer.path("errors").path(0));
        }
        if (!answer.path("data").isObject()) {
            throw new OfficeRefused(
                    "NO_OFFICE",
                    "Yang menjawab di %1$s (HTTP %2$d) bukan kantor Jejak; periksa --office. / what answers at %1$s (HTTP %2$d) is no office of Jejak; see --office"
                            .formatted(address, response.statusCode()));
        }
        return answer.path("data");
    }

    private static String text(String document) throws IOException {
        try (InputStream file = AskedOffice.class.getResourceAsStream("/graphql/documents/" + document + ".graphql")) {
            return new String(Objects.requireNonNull(file, document).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
