package jejak.api.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpCookie;
import jejak.api.Office;
import jejak.api.OfficeTest;
import jejak.api.feed.FeedClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever signs out is told nothing more, on a connection that was open before either. */
@OfficeTest
class FeedOfASessionTest {

    private static final String FEED = "{\"query\":\"subscription { auditFeed { type } }\"}";

    @Autowired
    private Office office;

    @Test
    void aFeedEndsWithTheSessionItBelongsTo() throws IOException {
        Visitor visitor = new Visitor(office);
        visitor.signsIn("external-auditor", "external-auditor");
        String headers = "Cookie: JEJAK="
                + visitor.cookie("JEJAK").map(HttpCookie::getValue).orElseThrow() + "; XSRF-TOKEN=" + visitor.token()
                + "\r\nX-XSRF-TOKEN: " + visitor.token();
        try (FeedClient feed = new FeedClient(office.at("/graphql"), headers, FEED)) {
            assertThat(feed.status()).contains("200");
            assertThat(feed.next()).isNotNull();

            visitor.post("application/x-www-form-urlencoded", "/sign-out", "", "X-XSRF-TOKEN", visitor.token());

            assertThat(feed.next()).isNull();
        }
    }
}
