package jejak.api.signin;

import jejak.api.access.Principal;

/**
 * Somebody who signs in with a password.
 *
 * @param passwordHash as Spring's delegating encoder writes it: <code>{bcrypt}</code> and the hash
 */
public record Account(String passwordHash, Principal principal) {}
