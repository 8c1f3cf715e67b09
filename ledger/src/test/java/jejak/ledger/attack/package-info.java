/** Shows that whoever owns the database cannot change history unseen: every attack is carried out, and then found. */
@NullMarked
package jejak.ledger.attack;

import org.jspecify.annotations.NullMarked;
