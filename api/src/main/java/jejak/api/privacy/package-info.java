/**
 * Decides under which key a person's data is sealed and who can ever open it again; it knows no family.
 * May import the JDK, Caffeine, the ledger and {@code jejak.api.keys}.
 * Guarded by {@code PersonKeysTest}: no event is ever sealed with a key that is kept nowhere.
 */
@NullMarked
package jejak.api.privacy;

import org.jspecify.annotations.NullMarked;
