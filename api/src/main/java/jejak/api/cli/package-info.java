/**
 * Decides what can be asked at a terminal: judging a bundle, making one, looking through the whole log, looking after
 * the answers of a running office. May import the ledger, the keys and how the database is found; starts no web server,
 * and what it changes it changes through the office's own door. Guarded by {@code CommandLineTest}.
 */
@NullMarked
package jejak.api.cli;

import org.jspecify.annotations.NullMarked;
