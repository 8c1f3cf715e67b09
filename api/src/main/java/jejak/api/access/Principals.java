package jejak.api.access;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Says who is signed in where this code runs. */
public final class Principals {

    private Principals() {}

    /** @throws NotSignedIn when nobody is */
    public static Principal current() {
        return find().orElseThrow(NotSignedIn::new);
    }

    /** Nobody on threads of the program's own, such as those of policies and projections. */
    public static Optional<Principal> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Principal principal
                ? Optional.of(principal)
                : Optional.empty();
    }
}
