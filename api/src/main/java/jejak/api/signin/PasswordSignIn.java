package jejak.api.signin;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Lets somebody in who knows the password of an account; an unknown name takes as long as a wrong password. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private static final String REFUSED = "Account or password is wrong.";

    /** Of a password that was thrown away: names that are no account are checked against it. */
    private static final String NOBODYS_HASH = "{bcrypt}$2a$10$bJgWdWoxwTq756f6EQ5CO.SwYRfxXMhCJENKIFBAckbBWYPKBTvBu";

    private final List<Accounts> accounts;
    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final KnownGood known = new KnownGood();

    PasswordSignIn(List<Accounts> accounts) {
        this.accounts = accounts;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String password = asked.getCredentials() instanceof String text ? text : "";
        Optional<Account> account = accounts.stream()
                .flatMap(list -> list.find(asked.getName()).stream())
                .findFirst();
        String hash = account.map(Account::passwordHash).orElse(NOBODYS_HASH);
        boolean matches = known.contains(hash, password) || encoder.matches(password, hash);
        if (account.isEmpty() || !matches) {
            throw new BadCredentialsException(REFUSED);
        }
        known.add(hash, password);
        return UsernamePasswordAuthenticationToken.authenticated(account.get().principal(), null, List.of());
    }

    @Override
    public boolean supports(@Nullable Class<?> authentication) {
        return authentication == UsernamePasswordAuthenticationToken.class;
    }
}
