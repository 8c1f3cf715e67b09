package jejak.api.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session after a working day, however busy it is; signing in begins a new one, so its age is the sign-in's. */
final class SessionEnd extends OncePerRequestFilter {

    static final Duration LONGEST = Duration.ofHours(8);

    private final Clock clock;

    SessionEnd(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null && clock.instant().isAfter(end(session))) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }

    private static Instant end(HttpSession session) {
        return Instant.ofEpochMilli(session.getCreationTime()).plus(LONGEST);
    }
}
