package jejak.api.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jejak.api.access.Principal;
import jejak.api.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

/** What a genuine token says becomes exactly the principal that it describes. */
class ClaimedPrincipalTest {

    @Test
    void everyClaimIsTakenOver() {
        Jwt token = Jwt.withTokenValue("t")
                .header("alg", "RS256")
                .subject("u-1")
                .claim("jejak_role", "CITIZEN")
                .claim("jejak_scope", "51.08.08.2010")
                .claim("jejak_programmes", List.of("BSU"))
                .claim("jejak_households", List.of("h-1", "h-2"))
                .build();

        Principal principal = (Principal) new ClaimedPrincipal().convert(token).getPrincipal();

        assertThat(principal.account()).isEqualTo("u-1");
        assertThat(principal.role()).isEqualTo(Role.CITIZEN);
        assertThat(principal.scope().region()).isEqualTo("51.08.08.2010");
        assertThat(principal.scope().programmes()).isEqualTo(Set.of("BSU"));
        assertThat(principal.households()).isEqualTo(Set.of("h-1", "h-2"));
    }
}
