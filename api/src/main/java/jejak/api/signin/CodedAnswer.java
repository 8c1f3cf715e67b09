package jejak.api.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jejak.kernel.Reason;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Turns a request away in the shape of an answer of GraphQL: a sentence, a code and an id under which to ask about it. */
public final class CodedAnswer {

    /** Header that carries the same id as the body. */
    public static final String CORRELATION = "X-Correlation-Id";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final MediaType GRAPHQL = MediaType.APPLICATION_GRAPHQL_RESPONSE;

    private CodedAnswer() {}

    /** Writes the answer; nothing may have been written before. */
    public static void write(HttpServletRequest request, HttpServletResponse response, int status, Reason reason)
            throws IOException {
        String id = UUID.randomUUID().toString();
        // Who names no language has none of the server's either: Indonesian comes first.
        boolean english = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
                && request.getLocale().getLanguage().equals("en");
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", reason.name());
        extensions.put("messageId", reason.indonesian());
        extensions.put("messageEn", reason.english());
        extensions.put("correlationId", id);
        String message = english ? reason.english() : reason.indonesian();
        String accept = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
        response.setStatus(status);
        response.setHeader(CORRELATION, id);
        response.setContentType(
                accept.contains(GRAPHQL.toString()) ? GRAPHQL.toString() : MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getOutputStream()
                .write(JSON.writeValueAsBytes(
                        Map.of("errors", List.of(Map.of("message", message, "extensions", extensions)))));
    }
}
