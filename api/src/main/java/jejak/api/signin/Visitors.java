package jejak.api.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jejak.api.access.AccessReason;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Tells programs why they are not let in, and how they could be. */
final class Visitors implements AuthenticationEntryPoint, AccessDeniedHandler {

    /** Sent by browsers only, which would ask with a window of their own and keep the password. */
    private static final String BROWSER = "Sec-Fetch-Mode";

    private final String challenge;

    /** @param challenge how to sign in, as HTTP names it; empty when there is no way */
    Visitors(String challenge) {
        this.challenge = challenge;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException notSignedIn)
            throws IOException {
        if (request.getHeader(BROWSER) == null && !challenge.isEmpty()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge);
        }
        CodedAnswer.write(request, response, HttpServletResponse.SC_UNAUTHORIZED, AccessReason.NOT_SIGNED_IN);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        AccessReason reason = denied instanceof CsrfException ? AccessReason.NOT_FROM_OUR_PAGE : AccessReason.FORBIDDEN;
        CodedAnswer.write(request, response, HttpServletResponse.SC_FORBIDDEN, reason);
    }
}
