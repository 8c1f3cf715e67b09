package jejak.api;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jejak.api.access.Principal;
import jejak.api.access.Role;
import jejak.api.access.Scope;
import jejak.api.signin.Account;
import jejak.api.signin.Accounts;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * Accounts for tests, where the password is the name: one per role as in the demo, one per role and region, and any other.
 *
 * <p>{@code village-operator} works for Bengkala, {@code office-head} for Buleleng; {@code village-operator@51.08.08.2009}
 * works there; {@code citizen@HOUSEHOLD} owns that household.
 */
public final class TestAccounts implements Accounts {

    private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);
    private static final Set<String> OF_A_VILLAGE =
            Set.of("village-operator", "village-head", "bpd-chair", "social-facilitator");

    /** Cheap: what these passwords protect is a test. */
    private static final BCryptPasswordEncoder ENCODER = new BCryptPasswordEncoder(4);

    private final Map<String, Optional<Account>> accounts = new ConcurrentHashMap<>();

    @Override
    public Optional<Account> find(String name) {
        return accounts.computeIfAbsent(name, TestAccounts::byItsName);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    /** Whoever a test needs. */
    public void add(Principal principal) {
        accounts.put(principal.account(), Optional.of(account(principal)));
    }

    private static Optional<Account> byItsName(String name) {
        String[] parts = name.split("@", 2);
        String role = parts[0].toUpperCase(Locale.ROOT).replace('-', '_');
        for (Role known : Role.values()) {
            if (known != Role.SYSTEM && known.name().equals(role)) {
                return Optional.of(account(principal(name, known, parts.length == 2 ? parts[1] : "")));
            }
        }
        return Optional.empty();
    }

    private static Principal principal(String name, Role role, String place) {
        if (role == Role.CITIZEN) {
            return new Principal(name, role, scope("51.08"), place.isEmpty() ? Set.of() : Set.of(place));
        }
        String home = OF_A_VILLAGE.contains(name) ? Families.BENGKALA : "51.08";
        return new Principal(name, role, scope(place.isEmpty() ? home : place), Set.of());
    }

    private static Scope scope(String region) {
        return new Scope(region, Set.of(), ALWAYS, null);
    }

    private static Account account(Principal principal) {
        return new Account("{bcrypt}" + ENCODER.encode(principal.account()), principal);
    }
}
