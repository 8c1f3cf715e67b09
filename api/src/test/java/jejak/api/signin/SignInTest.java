package jejak.api.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jejak.api.Office;
import jejak.api.OfficeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** Nobody gets past the door unknown, and what a browser keeps is of no use to anybody else. */
@OfficeTest
@ExtendWith(OutputCaptureExtension.class)
class SignInTest {

    private static final String SESSION = "JEJAK";

    @Autowired
    private Office office;

    @Autowired
    private ServletWebServerApplicationContext context;

    @Autowired
    private DemoAccounts demo;

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/graphiql", "/graphiql/index.html", "/graphiql/examples/villages.graphql", "/nothing"})
    void aBrowserThatIsNotSignedInIsLedToThePage(String path) {
        HttpResponse<String> answer = new Visitor(office).get(path, "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql", "/graphql/schema"})
    void aProgramThatIsNotSignedInIsToldSo(String path) {
        HttpResponse<String> answer = path.equals("/graphql")
                ? new Visitor(office).ask("Authorization", "Basic bm9ib2R5Om5vYm9keQ==")
                : new Visitor(office).get(path);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Visitor.code(answer)).isEqualTo("NOT_SIGNED_IN");
        assertThat(answer.headers().firstValue("X-Correlation-Id"))
                .hasValueSatisfying(id -> assertThat(answer.body()).contains(id));
    }

    @Test
    void onlyHealthIsOpen() {
        assertThat(new Visitor(office).get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(new Visitor(office).get("/actuator/env").statusCode()).isNotEqualTo(200);
    }

    @Test
    void whoSignsInByThePageMayAskAndNoOtherPageMayInTheirName() {
        Visitor visitor = new Visitor(office);
        HttpResponse<String> in = visitor.signsIn(Office.READER, Office.READER);

        assertThat(in.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/"));
        assertThat(in.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie ->
                        assertThat(cookie).startsWith(SESSION + "=").contains("HttpOnly", "SameSite=Strict", "Path=/"));
        HttpResponse<String> forged = visitor.ask();
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(Visitor.code(forged)).isEqualTo("NOT_FROM_OUR_PAGE");
        visitor.get("/graphiql");
        assertThat(visitor.ask("X-XSRF-TOKEN", visitor.token()).body()).contains("\"version\"");
    }

    @Test
    void aFormFromAnotherPageSignsNobodyIn() {
        HttpResponse<String> answer = new Visitor(office)
                .post("application/x-www-form-urlencoded", "/sign-in", "username=inspector&password=inspector");

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void aSessionThatWasPlantedBeforeIsNotTheOneThatIsSignedIn() {
        Visitor victim = new Visitor(office);
        victim.signsIn("citizen", "citizen");
        String planted = victim.cookie(SESSION).orElseThrow().getValue();
        Visitor other = new Visitor(office);
        other.keep(SESSION, planted);

        other.signsIn(Office.READER, Office.READER);

        assertThat(other.cookie(SESSION).orElseThrow().getValue()).isNotEqualTo(planted);
    }

    @Test
    void whoSignsOutIsOut() {
        Visitor visitor = new Visitor(office);
        visitor.signsIn(Office.READER, Office.READER);
        visitor.get("/graphiql");
        String session = visitor.cookie(SESSION).orElseThrow().getValue();

        visitor.post("application/x-www-form-urlencoded", "/sign-out", "", "X-XSRF-TOKEN", visitor.token());

        Visitor thief = new Visitor(office);
        thief.keep(SESSION, session);
        assertThat(thief.get("/graphiql", "Accept", "text/html").statusCode()).isEqualTo(302);
    }

    @Test
    void aSessionEndsAfterHalfAnHourWithoutARequest() {
        assertThat(context.getServletContext().getSessionTimeout()).isEqualTo(30);
    }

    @Test
    void outsideTheDemoItsAccountsDoNotExist() {
        assertThat(demo.isEmpty()).isTrue();
        assertThat(demo.find("inspector")).isEmpty();
    }

    @Test
    void everyPageForbidsWhatItNeverDoes() {
        HttpResponse<String> page = new Visitor(office).get("/sign-in");

        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
                        .doesNotContain("unsafe"));
        assertThat(page.headers().map()).containsEntry("X-Content-Type-Options", List.of("nosniff"));
        assertThat(page.headers().map()).containsEntry("X-Frame-Options", List.of("DENY"));
        assertThat(page.headers().map()).containsEntry("Referrer-Policy", List.of("same-origin"));
        assertThat(page.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(caching -> assertThat(caching).contains("no-store"));
        assertThat(office.page("/graphiql").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe-eval"));
    }

    @Test
    void noAnswerNamesTheProgramsItIsMadeOf() throws IOException {
        String malformed = raw("GET /[]{} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        String missing = office.page("/nothing").body();
        String asked = office.page("/nothing").headers().map().toString();

        assertThat(malformed).startsWith("HTTP/1.1 400");
        assertThat(List.of(malformed, missing, asked))
                .allSatisfy(answer -> assertThat(answer)
                        .doesNotContainIgnoringCase("tomcat")
                        .doesNotContainIgnoringCase("spring")
                        .doesNotContainIgnoringCase("whitelabel")
                        .doesNotContain("Exception", "\tat "));
    }

    @Test
    void everySignInLeavesALineWithoutSecrets(CapturedOutput output) {
        Visitor visitor = new Visitor(office, address("127.0.0.67"));
        visitor.signsIn(Office.READER, "guess-4711");
        visitor.signsIn("9908014101800001", "guess-4712");
        visitor.signsIn(Office.READER, Office.READER);

        assertThat(output.getOut())
                .contains("sign-in refused account=external-auditor address=127.0.0.67")
                .contains("sign-in refused account=unknown address=127.0.0.67")
                .contains("sign-in account=external-auditor address=127.0.0.67")
                .doesNotContain("guess-4711", "guess-4712", "9908014101800001");
    }

    static InetAddress address(String literal) {
        return InetAddress.ofLiteral(literal);
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", office.at("/").getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
