package jejak.api.graphql.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jejak.api.access.Principals;
import jejak.api.graphql.limits.Deadline;
import jejak.api.signin.CodedAnswer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands before GraphQL and behind the sign-in: whatever is not one question in JSON goes no further. */
final class Gate extends OncePerRequestFilter {

    private final RateLimits rates;
    private final Question question;

    Gate(RateLimits rates, TrustedDocuments documents) {
        this.rates = rates;
        this.question = new Question(documents);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpServletRequest accepted;
        try {
            rates.take(Principals.current().account());
            accepted = new RequestWithBody(request, question.read(Post.body(request)));
        } catch (TurnedAway away) {
            turnAway(request, response, away);
            return;
        }
        Deadline.open();
        try {
            chain.doFilter(accepted, response);
        } finally {
            Deadline.leave();
        }
    }

    private static void turnAway(HttpServletRequest request, HttpServletResponse response, TurnedAway away)
            throws IOException {
        if (away.reason() == GateReason.ONLY_POST) {
            response.setHeader(HttpHeaders.ALLOW, HttpMethod.POST.name());
        }
        if (away.retryAfterSeconds() > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(away.retryAfterSeconds()));
        }
        CodedAnswer.write(request, response, away.reason().status(), away.reason());
    }
}
