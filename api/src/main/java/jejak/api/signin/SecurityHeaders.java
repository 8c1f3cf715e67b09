package jejak.api.signin;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Tells browsers what our pages never do, so that nobody else's script, frame or form does it in their name. */
final class SecurityHeaders implements Customizer<HeadersConfigurer<HttpSecurity>> {

    private static final String POLICY = "Content-Security-Policy";

    /** A page that answers with a policy of its own keeps it. */
    private static final String PAGES =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** The explorer's editor lays out its lines by itself and checks a question in a worker. */
    private static final String EXPLORER = PAGES.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
                    .replace("font-src 'self'", "font-src 'self' data:")
            + "; worker-src 'self' blob:";

    @Override
    public void customize(HeadersConfigurer<HttpSecurity> headers) {
        PathPatternRequestMatcher explorer =
                PathPatternRequestMatcher.withDefaults().matcher("/graphiql/**");
        headers.addHeaderWriter(
                        new DelegatingRequestMatcherHeaderWriter(explorer, new StaticHeadersWriter(POLICY, EXPLORER)))
                .addHeaderWriter((request, response) -> {
                    if (!response.containsHeader(POLICY)) {
                        response.setHeader(POLICY, PAGES);
                    }
                })
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }
}
