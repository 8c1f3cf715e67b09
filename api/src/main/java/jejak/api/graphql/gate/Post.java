package jejak.api.graphql.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Takes the body out of a request that is sent as it should be, and no more of it than is allowed. */
final class Post {

    static final int LARGEST = 64 * 1024;

    private Post() {}

    static byte[] body(HttpServletRequest request) throws TurnedAway, IOException {
        if (!HttpMethod.POST.matches(request.getMethod())) {
            throw new TurnedAway(GateReason.ONLY_POST);
        }
        if (!isJson(request.getContentType()) || request.getHeader(HttpHeaders.CONTENT_ENCODING) != null) {
            throw new TurnedAway(GateReason.ONLY_JSON);
        }
        byte[] body = request.getContentLengthLong() > LARGEST
                ? new byte[LARGEST + 1]
                : request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new TurnedAway(GateReason.BODY_TOO_LARGE);
        }
        return body;
    }

    private static boolean isJson(@org.jspecify.annotations.Nullable String contentType) {
        if (contentType == null) {
            return false;
        }
        try {
            MediaType type = MediaType.parseMediaType(contentType);
            Charset charset = type.getCharset();
            return type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                    && (charset == null || charset.equals(StandardCharsets.UTF_8));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
