package jejak.api.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

/** A session is over after eight hours, whoever kept it busy. */
class SessionEndTest {

    @ParameterizedTest
    @CsvSource({"-1, false", "1, true"})
    void endsEightHoursAfterSignIn(int minutesLate, boolean ended) throws ServletException, IOException {
        MockHttpSession session = new MockHttpSession();
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        Instant moment = Instant.ofEpochMilli(session.getCreationTime())
                .plus(Duration.ofHours(8))
                .plus(Duration.ofMinutes(minutesLate));

        new SessionEnd(Clock.fixed(moment, ZoneOffset.UTC))
                .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());

        assertThat(session.isInvalid()).isEqualTo(ended);
    }
}
