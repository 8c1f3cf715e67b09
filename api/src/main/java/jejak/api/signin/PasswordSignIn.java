package jejak.api.signin;

import com.github.benmanes.caffeine.cache.Ticker;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Lets somebody in who knows the password of an account, and nobody for a while who guesses.
 *
 * <p>An account that is not there, one that is locked and a wrong password are answered alike and take as long.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private static final String REFUSED = "Account or password is wrong.";

    /** Of a password that was thrown away: names that are no account are checked against it. */
    private static final String NOBODYS_HASH = "{bcrypt}$2a$10$bJgWdWoxwTq756f6EQ5CO.SwYRfxXMhCJENKIFBAckbBWYPKBTvBu";

    private final List<Accounts> accounts;
    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final KnownGood known = new KnownGood();
    private final Guesses ofAccounts;
    private final Guesses fromAddresses;
    private final Stripes accountsInTurn = new Stripes();
    private final Stripes addressesInTurn = new Stripes();

    @Autowired
    PasswordSignIn(List<Accounts> accounts) {
        this(accounts, Ticker.systemTicker());
    }

    PasswordSignIn(List<Accounts> accounts, Ticker ticker) {
        this.accounts = accounts;
        this.ofAccounts = new Guesses(ticker);
        this.fromAddresses = new Guesses(ticker);
    }

    /** Whether there is anybody who could sign in with a password. */
    boolean isOffered() {
        return accounts.stream().anyMatch(list -> !list.isEmpty());
    }

    Optional<Account> find(String name) {
        return accounts.stream().flatMap(list -> list.find(name).stream()).findFirst();
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String password = asked.getCredentials() instanceof String text ? text : "";
        Optional<Account> account = find(asked.getName());
        boolean fits = account.isPresent()
                && known.contains(account.get().passwordHash(), password)
                && !ofAccounts.tooMany(asked.getName());
        if (!fits) {
            verifyInTurn(asked, account, password);
        }
        return UsernamePasswordAuthenticationToken.authenticated(
                account.orElseThrow().principal(),
                null,
                Authorities.of(account.get().principal()));
    }

    /** One after the other, so that guesses sent together are counted before the next is looked at. */
    private void verifyInTurn(Authentication asked, Optional<Account> account, String password) {
        String address = asked.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        synchronized (accountsInTurn.of(asked.getName())) {
            synchronized (addressesInTurn.of(address)) {
                verify(asked.getName(), address, account, password);
            }
        }
    }

    private void verify(String name, String address, Optional<Account> account, String password) {
        if (fromAddresses.tooMany(address)) {
            throw new LockedException(REFUSED);
        }
        boolean locked = account.isPresent() && ofAccounts.tooMany(name);
        String hash = account.map(Account::passwordHash).orElse(NOBODYS_HASH);
        boolean matches = encoder.matches(password, hash) && account.isPresent();
        if (matches && !locked) {
            ofAccounts.right(name);
            known.add(hash, password);
            return;
        }
        fromAddresses.wrong(address);
        if (locked) {
            throw new LockedException(REFUSED);
        }
        account.ifPresent(_ -> ofAccounts.wrong(name));
        throw new BadCredentialsException(REFUSED);
    }

    @Override
    public boolean supports(@Nullable Class<?> authentication) {
        return authentication == UsernamePasswordAuthenticationToken.class;
    }
}
