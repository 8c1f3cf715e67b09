package jejak.api.signin;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jejak.api.access.Principal;
import jejak.api.access.Role;
import jejak.api.access.Scope;
import jejak.kernel.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** Reads out of a token that was found genuine who stands behind it; what it does not know it does not let in. */
final class ClaimedPrincipal implements Converter<Jwt, AbstractAuthenticationToken> {

    /** As long as the recorded actor may be. */
    private static final int LONGEST_ACCOUNT = 100;

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        Role role = role(token.getClaimAsString("jejak_role"));
        Principal principal = new Principal(
                account(token.getSubject()),
                role,
                new Scope(
                        region(token.getClaimAsString("jejak_scope"), role),
                        set(token, "jejak_programmes"),
                        LocalDate.EPOCH,
                        null),
                set(token, "jejak_households"));
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, Authorities.of(principal));
    }

    private static String account(@Nullable String subject) {
        if (subject == null
                || subject.isBlank()
                || subject.length() > LONGEST_ACCOUNT
                || subject.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidBearerTokenException("sub names no account");
        }
        return subject;
    }

    /** The program itself signs in nowhere. */
    private static Role role(@Nullable String claimed) {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.SYSTEM && role.name().equals(claimed))
                .findFirst()
                .orElseThrow(() -> new InvalidBearerTokenException("jejak_role is no role"));
    }

    /** Only who watches and decides nothing may be appointed for all regencies at once. */
    private static String region(@Nullable String claimed, Role role) {
        boolean watches = role == Role.EXTERNAL_AUDITOR || role == Role.INSPECTOR;
        boolean everywhere = watches && Scope.NATION.equals(claimed);
        if (claimed == null || (!everywhere && Regions.find(claimed).isEmpty())) {
            throw new InvalidBearerTokenException("jejak_scope is no region");
        }
        return claimed;
    }

    private static Set<String> set(Jwt token, String claim) {
        Object claimed = token.getClaims().getOrDefault(claim, List.of());
        if (!(claimed instanceof List<?> list) || !list.stream().allMatch(String.class::isInstance)) {
            throw new InvalidBearerTokenException(claim + " is no list of texts");
        }
        return list.stream().map(String.class::cast).collect(Collectors.toUnmodifiableSet());
    }
}
