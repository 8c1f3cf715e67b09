package jejak.api.signin;

import java.util.Optional;

/** A list of accounts with passwords; an installation has none but the demo's. */
public interface Accounts {

    /** The account of this name, exactly as it is written. */
    Optional<Account> find(String name);

    /** Whether nobody can be found; without accounts no password is asked for at all. */
    boolean isEmpty();
}
