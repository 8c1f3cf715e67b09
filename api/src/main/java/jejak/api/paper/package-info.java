/**
 * Draws what the office hands out on paper: words, tables and codes on A4, the same words always as the same bytes.
 * May import the words and the libraries that draw; knows no session and no log.
 * Guarded by {@code SessionMinutesTest}.
 */
@NullMarked
package jejak.api.paper;

import org.jspecify.annotations.NullMarked;
