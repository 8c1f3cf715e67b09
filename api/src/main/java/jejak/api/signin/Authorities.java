package jejak.api.signin;

import java.util.List;
import jejak.api.access.Principal;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What Spring Security knows of a principal: its role, and nothing else. */
final class Authorities {

    private static final String PREFIX = "ROLE_";

    private Authorities() {}

    static List<GrantedAuthority> of(Principal principal) {
        return List.of(new SimpleGrantedAuthority(PREFIX + principal.role().name()));
    }
}
