package jejak.api.minutes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the office's own schema as whoever is signed in, so that a paper shows what an answer would, and the look is on record. */
@Component
class OwnQuestions {
    private static final JsonMapper JSON = new JsonMapper();
    private static final URI DOOR = URI.create("/graphql");
    private static final int MOST_IDS = 50;

    private final WebGraphQlHandler handler;
    private final String session;
    private final String families;

    OwnQuestions(WebGraphQlHandler handler) {
        this.handler = handler;
        this.session = document("session");
        this.families = document("families");
    }

    /**
     * The session as the log of this size says it; a null node when there was none or it may not be seen.
     *
     * @throws IllegalStateException when only a part of it was answered: half of a session is not what it decided
     */
    JsonNode session(String id, long size, Locale language) {
        JsonNode answer = ask(session, Map.of("id", id, "asOf", Map.of("position", size - 1)), language);
        JsonNode session = answer.at("/data/musdes");
        if (session.isObject() && !answer.path("errors").isEmpty()) {
            throw new IllegalStateException("Half of the session " + id + " was answered: " + answer.path("errors"));
        }
        return session;
    }

    /** Names of the heads of families, by the families' ids; nothing of one whose head may not be seen. */
    Map<String, String> heads(List<String> households, Locale language) {
        Map<String, String> heads = new HashMap<>();
        for (int from = 0; from < households.size(); from += MOST_IDS) {
            List<String> some = households.subList(from, Math.min(from + MOST_IDS, households.size()));
            for (JsonNode family : ask(families, Map.of("ids", some), language).at("/data/nodes")) {
                String name = family.at("/head/name").asString("");
                if (!name.isEmpty()) {
                    heads.put(family.path("id").asString(), name);
                }
            }
        }
        return heads;
    }

    private JsonNode ask(String text, Map<String, Object> variables, Locale language) {
        Map<String, Object> body = Map.of("query", text, "variables", variables);
        WebGraphQlRequest question = new WebGraphQlRequest(
                DOOR,
                new HttpHeaders(),
                new LinkedMultiValueMap<>(),
                null,
                Map.of(),
                body,
                UUID.randomUUID().toString(),
                language);
        WebGraphQlResponse answer = Objects.requireNonNull(
                handler.handleRequest(question).block(), "A question that is no feed has one answer.");
        JsonNode told = JSON.valueToTree(answer.toMap());
        told.path("errors").forEach(OwnQuestions::mustBeRefusal);
        return told;
    }

    /** What the reader may not see is left out; what failed is not passed over, since the paper is held for the whole. */
    private static void mustBeRefusal(JsonNode error) {
        if (!error.at("/extensions/classification").asString("").equals("FORBIDDEN")) {
            throw new IllegalStateException("The office's own question was not answered: " + error);
        }
    }

    private static String document(String name) {
        try {
            return new ClassPathResource("graphql/documents/minutes/" + name + ".graphql")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
