package jejak.api.access;

import java.util.Set;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who is signed in.
 *
 * @param account id of the account; recorded as the actor of every command it sends, never a person's name
 * @param households ids of its own and its declared kin's households; for a citizen exactly the own ones
 */
public record Principal(String account, Role role, Scope scope, Set<String> households)
        implements AuthenticatedPrincipal {

    public Principal {
        households = Set.copyOf(households);
    }

    @Override
    public String getName() {
        return account;
    }
}
