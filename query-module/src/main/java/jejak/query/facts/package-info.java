/**
 * Decides, from one family's log alone, since when something spoke against paying it, and what became of each payment.
 * May import events, the kernel and the ledger for reading; knows no table and no question.
 * Guarded by {@code CaseFileTest}: both times of every fact, and the days on the edge.
 */
@NullMarked
package jejak.query.facts;

import org.jspecify.annotations.NullMarked;
