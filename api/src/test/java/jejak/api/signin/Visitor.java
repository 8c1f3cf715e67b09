package jejak.api.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import jejak.api.Office;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at the door with a jar for cookies, as a browser has one, who follows no redirect unasked. */
final class Visitor {

    static final String QUESTION = "{\"query\":\"{ version }\"}";

    private final Office office;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http;

    Visitor(Office office) {
        this(office, InetAddress.getLoopbackAddress());
    }

    /** Who comes from this address of the machine. */
    Visitor(Office office, InetAddress address) {
        this.office = office;
        this.http = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .localAddress(address)
                .build();
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    /** Asks GraphQL. */
    HttpResponse<String> ask(String... headers) {
        return post("application/json", "/graphql", QUESTION, headers);
    }

    HttpResponse<String> post(String type, String path, String body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** Opens the page and sends its form, with the token that the page carries. */
    HttpResponse<String> signsIn(String account, String password) {
        get("/sign-in");
        String form = "username=" + encoded(account) + "&password=" + encoded(password);
        return post("application/x-www-form-urlencoded", "/sign-in", form, "X-XSRF-TOKEN", token());
    }

    String token() {
        return cookie("XSRF-TOKEN").map(HttpCookie::getValue).orElse("none");
    }

    Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst();
    }

    /** Puts a cookie into the jar, as somebody else might have. */
    void keep(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setDomain("127.0.0.1");
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(address("/"), cookie);
    }

    static String code(HttpResponse<String> answer) {
        JsonNode errors = JsonMapper.shared().readTree(answer.body()).path("errors");
        return errors.path(0).path("extensions").path("code").asString("");
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + office.at(path).getPort() + path);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted at the door.", e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
