package jejak.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import jejak.api.DemoOfficeTest;
import jejak.api.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A real browser is led to the sign-in page, gets in with a demo account, and out again. */
@DemoOfficeTest
class SignInInBrowserTest {

    @Autowired
    private Office office;

    @Test
    void leadsThroughTheDoorAndOut() throws IOException, InterruptedException {
        try (Chromium chromium = Chromium.start();
                Page page = chromium.page()) {
            page.go(office.at("/graphiql"));
            page.until("document.querySelector('h1').innerText === 'Jejak'");
            assertThat(page.until("document.querySelectorAll('tr').length")).isEqualTo("29");
            page.picture("sign-in");

            page.signIn("inspector");
            page.until("document.querySelector('.graphiql-query-editor .CodeMirror')");
            page.until("document.querySelector('.graphiql-execute-button').click() || true");
            page.until("/Tambakan/.test(document.querySelector('.result-window').innerText)");
            page.until("document.querySelector('#sign-out button').click() || true");
            page.until("/Anda sudah keluar/.test(document.body.innerText)");

            page.go(office.at("/graphiql"));
            page.until("document.querySelector('[name=password]')");
            assertThat(page.troubles()).isEmpty();
        }
    }

    @Test
    void saysWhatIsWrong() throws IOException, InterruptedException {
        try (Chromium chromium = Chromium.start();
                Page page = chromium.page()) {
            page.go(office.at("/sign-in"));
            page.signIn("no-such-account");
            page.until("/Akun atau kata sandi salah/.test(document.querySelector('[role=alert]').innerText)");
            page.picture("sign-in-refused");
            assertThat(page.troubles()).isEmpty();
        }
    }
}
