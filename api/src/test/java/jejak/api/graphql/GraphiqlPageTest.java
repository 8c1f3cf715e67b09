package jejak.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import jejak.api.Office;
import jejak.api.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The explorer works where there is no internet. */
@OfficeTest
class GraphiqlPageTest {

    private static final Pattern REFERENCE = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

    @Autowired
    private Office office;

    @Test
    void everythingThePageNeedsComesFromThisServer() {
        HttpResponse<String> page = office.page("/graphiql");
        List<String> references = REFERENCE
                .matcher(page.body())
                .results()
                .map(match -> match.group(1))
                .filter(reference -> !reference.startsWith("data:"))
                .toList();

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(references).hasSizeGreaterThan(4).allSatisfy(reference -> {
            assertThat(reference).startsWith("/").doesNotStartWith("//");
            assertThat(office.page(reference).statusCode()).isEqualTo(200);
        });
        assertThat(page.body()).contains("default-src 'self'");
    }
}
