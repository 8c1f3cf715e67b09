/**
 * Decides where a subject's key lies and what is left when it is destroyed; the key itself is opened elsewhere.
 * May import the JDK, JDBC and the ledger.
 * Guarded by {@code SubjectKeysTest}: a destroyed key never comes back, also not through an append under way.
 */
@NullMarked
package jejak.ledger.subject;

import org.jspecify.annotations.NullMarked;
