package jejak.api.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jejak.api.Office;
import jejak.api.OfficeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Outside the demo people prove themselves with their office's issuer, and with nothing that only looks like it. */
@OfficeTest
class IssuerSignInTest {

    private static final TestIssuer ISSUER = new TestIssuer();
    private static final TestIssuer OTHER = new TestIssuer();

    @Autowired
    private Office office;

    @DynamicPropertySource
    static void trusts(DynamicPropertyRegistry properties) {
        properties.add("jejak.sign-in.issuer", ISSUER::address);
        properties.add("server.forward-headers-strategy", () -> "native");
    }

    static Stream<Arguments> tokens() {
        Date past = Date.from(Instant.now().minus(Duration.ofMinutes(2)));
        Date ahead = Date.from(Instant.now().plus(Duration.ofMinutes(2)));
        return Stream.of(
                token("another key", OTHER.signed(ISSUER.inspector().build())),
                token("no signature", TestIssuer.unsigned(ISSUER.inspector().build())),
                token("changed after signing", swapped()),
                token("no token", "ey"),
                token(
                        "expired",
                        ISSUER.signed(ISSUER.inspector().expirationTime(past).build())),
                token(
                        "never expires",
                        ISSUER.signed(ISSUER.inspector().expirationTime(null).build())),
                token(
                        "not yet valid",
                        ISSUER.signed(ISSUER.inspector().notBeforeTime(ahead).build())),
                token(
                        "other audience",
                        ISSUER.signed(ISSUER.inspector().audience("payroll").build())),
                token(
                        "no audience",
                        ISSUER.signed(ISSUER.inspector().audience(List.of()).build())),
                token(
                        "other issuer",
                        ISSUER.signed(ISSUER.inspector().issuer(OTHER.address()).build())),
                token("other issuer and its key", OTHER.signed(OTHER.inspector().build())),
                token("unknown role", claiming("jejak_role", "SUPERUSER")),
                token("the program's role", claiming("jejak_role", "SYSTEM")),
                token("no role", claiming("jejak_role", null)),
                token("unknown region", claiming("jejak_scope", "99.99")),
                token("no region", claiming("jejak_scope", null)),
                token("programmes that are no list", claiming("jejak_programmes", Map.of("a", 1))),
                token(
                        "no subject",
                        ISSUER.signed(ISSUER.inspector().subject(null).build())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tokens")
    void whateverIsNotTheIssuersIsRefused(String what, String token) {
        HttpResponse<String> answer = new Visitor(office).ask("Authorization", "Bearer " + token);

        assertThat(answer.statusCode()).as(what).isEqualTo(401);
        assertThat(Visitor.code(answer)).isEqualTo("NOT_SIGNED_IN");
        assertThat(answer.body()).doesNotContain("Exception");
    }

    @Test
    void aTokenOfTheIssuerIsEnough() {
        String token = ISSUER.signed(ISSUER.inspector().build());

        HttpResponse<String> answer = new Visitor(office).ask("Authorization", "Bearer " + token);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"version\"");
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("JEJAK"));
    }

    @Test
    void aSessionIsSentOverTlsOnlyWhereThereIsTls() {
        Visitor visitor = new Visitor(office);
        visitor.get("/sign-in");

        HttpResponse<String> in = visitor.post(
                "application/x-www-form-urlencoded",
                "/sign-in",
                "username=inspector&password=inspector",
                "X-XSRF-TOKEN",
                visitor.token(),
                "X-Forwarded-Proto",
                "https");

        assertThat(in.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("JEJAK=").contains("Secure"));
        assertThat(in.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    private static Arguments token(String what, String token) {
        return Arguments.of(what, token);
    }

    private static String claiming(String claim, Object value) {
        return ISSUER.signed(ISSUER.inspector().claim(claim, value).build());
    }

    /** The signature of one token under the words of another. */
    private static String swapped() {
        String[] inspector = ISSUER.signed(ISSUER.inspector().build()).split("\\.");
        String[] regent = claiming("jejak_role", "REGENT").split("\\.");
        return regent[0] + "." + regent[1] + "." + inspector[2];
    }
}
