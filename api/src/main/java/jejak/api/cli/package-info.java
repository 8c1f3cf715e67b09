/**
 * Decides what can be asked at a terminal: judging a bundle, making one, looking through the whole log.
 * May import the ledger, the keys and how the database is found; starts no web server and sends no command.
 * Guarded by {@code CommandLineTest}.
 */
@NullMarked
package jejak.api.cli;

import org.jspecify.annotations.NullMarked;
