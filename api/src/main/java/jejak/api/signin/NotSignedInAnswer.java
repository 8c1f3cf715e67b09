package jejak.api.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jejak.api.access.AccessReason;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import tools.jackson.databind.json.JsonMapper;

/** Tells a program that it has to sign in, in the shape of an answer of GraphQL. */
final class NotSignedInAnswer implements AuthenticationEntryPoint {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Sent by browsers only, which would ask with a window of their own and keep the password. */
    private static final String BROWSER = "Sec-Fetch-Mode";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException notSignedIn)
            throws IOException {
        if (request.getHeader(BROWSER) == null) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Jejak\", charset=\"UTF-8\"");
        }
        AccessReason reason = AccessReason.NOT_SIGNED_IN;
        Map<String, Object> extensions =
                Map.of("code", reason.name(), "messageId", reason.indonesian(), "messageEn", reason.english());
        byte[] body = JSON.writeValueAsBytes(
                Map.of("errors", List.of(Map.of("message", reason.indonesian(), "extensions", extensions))));
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getOutputStream().write(body);
    }
}
