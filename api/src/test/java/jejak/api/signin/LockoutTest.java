package jejak.api.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import jejak.api.Office;
import jejak.api.OfficeTest;
import jejak.api.TestAccounts;
import jejak.api.Together;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Five wrong guesses are all anybody has in five minutes, and nobody learns from the answer which they were. */
@OfficeTest
class LockoutTest {

    @Autowired
    private Office office;

    private final AtomicLong nanos = new AtomicLong();
    private final PasswordSignIn passwords = new PasswordSignIn(List.of(new TestAccounts()), nanos::get);

    @Test
    void theSixthGuessAtAnAccountFailsEvenWhenItIsRight() {
        IntStream.range(0, Guesses.ALLOWED).forEach(i -> guessesWrong("regent", "10.0.0." + i));

        assertThatThrownBy(() -> enter("regent", "regent", "10.0.1.1")).isInstanceOf(LockedException.class);
        assertThatCode(() -> enter("treasurer", "treasurer", "10.0.1.1")).doesNotThrowAnyException();
    }

    @Test
    void anAddressThatGuessedAtFiveAccountsIsNotHeardAtASixth() {
        List.of("regent", "treasurer", "dpo", "inspector", "no-such-account")
                .forEach(account -> guessesWrong(account, "10.0.0.1"));

        assertThatThrownBy(() -> enter("citizen", "citizen", "10.0.0.1")).isInstanceOf(LockedException.class);
        assertThatCode(() -> enter("citizen", "citizen", "10.0.0.2")).doesNotThrowAnyException();
    }

    @Test
    void aLockEndsByItself() {
        IntStream.range(0, Guesses.ALLOWED).forEach(i -> guessesWrong("regent", "10.0.0." + i));

        nanos.addAndGet(Guesses.LOCK.toNanos() + 1);

        assertThatCode(() -> enter("regent", "regent", "10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void whoKnowsThePasswordBeginsAnew() {
        IntStream.range(0, Guesses.ALLOWED - 1).forEach(i -> guessesWrong("regent", "10.0.0." + i));
        enter("regent", "regent", "10.0.0.9");

        guessesWrong("regent", "10.0.1.1");

        assertThatCode(() -> enter("regent", "regent", "10.0.0.9")).doesNotThrowAnyException();
    }

    @Test
    void aLockHoldsAlsoForAPasswordThatFittedAMomentAgo() {
        enter("regent", "regent", "10.0.0.9");
        IntStream.range(0, Guesses.ALLOWED).forEach(i -> guessesWrong("regent", "10.0.0." + i));

        assertThatThrownBy(() -> enter("regent", "regent", "10.0.0.9")).isInstanceOf(LockedException.class);
    }

    @Test
    void guessesSentTogetherAreCountedOneByOne() {
        List<Boolean> tried = Together.run(32, i -> {
            try {
                enter("regent", "wrong-" + i, "10.0.0." + i);
                throw new AssertionError("A wrong password was taken.");
            } catch (AuthenticationException refused) {
                return refused instanceof BadCredentialsException;
            }
        });

        assertThat(tried).filteredOn(counted -> counted).hasSize(Guesses.ALLOWED);
    }

    @Test
    void overHttpALockedAccountAWrongPasswordAndNoAccountAreAnsweredAlike() {
        Visitor visitor = new Visitor(office, SignInTest.address("127.0.0.66"));
        HttpResponse<String> wrong = visitor.signsIn("village-head@51.08.01.2001", "wrong");
        HttpResponse<String> nobody = visitor.signsIn("nobody", "wrong");
        IntStream.range(0, Guesses.ALLOWED).forEach(_ -> visitor.signsIn("village-head@51.08.01.2001", "wrong"));
        HttpResponse<String> locked = visitor.signsIn("village-head@51.08.01.2001", "village-head@51.08.01.2001");

        assertThat(List.of(nobody, locked)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(wrong.statusCode());
            assertThat(answer.body()).isEqualTo(wrong.body());
            assertThat(answer.headers().firstValue("Location"))
                    .isEqualTo(wrong.headers().firstValue("Location"));
        });
        assertThat(visitor.cookie("JEJAK")).isEmpty();
    }

    private void guessesWrong(String account, String address) {
        assertThatThrownBy(() -> enter(account, "wrong", address)).isInstanceOf(BadCredentialsException.class);
    }

    private Authentication enter(String account, String password, String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        UsernamePasswordAuthenticationToken asked =
                UsernamePasswordAuthenticationToken.unauthenticated(account, password);
        asked.setDetails(new WebAuthenticationDetails(request));
        return passwords.authenticate(asked);
    }
}
