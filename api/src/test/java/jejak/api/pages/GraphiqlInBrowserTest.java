package jejak.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import jejak.api.Office;
import jejak.api.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A real browser that can reach nothing but the office opens the explorer and asks the first question. */
@OfficeTest
class GraphiqlInBrowserTest {

    @Autowired
    private Office office;

    @Test
    void opensWithItsExamplesAndAsksThisServerOnly() throws IOException, InterruptedException {
        try (Chromium chromium = Chromium.start();
                Page page = chromium.page()) {
            page.go(office.at("/"));
            page.signIn(Office.READER);
            page.until("document.querySelector('.graphiql-query-editor .CodeMirror')");
            String tabs = page.until("document.querySelectorAll('.graphiql-tab').length");
            assertThat(tabs).isEqualTo("11");
            assertThat(page.until("document.querySelector('.graphiql-query-editor').innerText"))
                    .contains("villages(kecamatan:");

            page.until("document.querySelector('.graphiql-execute-button').click() || true");
            assertThat(page.until("/Tambakan/.test(document.querySelector('.result-window').innerText) "
                            + "&& document.querySelector('.result-window').innerText"))
                    .contains("\"villages\"", "51.08.08.2001");

            assertThat(page.troubles()).isEmpty();
            assertThat(page.requests())
                    .hasSizeGreaterThan(8)
                    .allMatch(r -> !r.getScheme().startsWith("http")
                            || r.getAuthority().equals(office.at("/").getAuthority()));
        }
    }
}
