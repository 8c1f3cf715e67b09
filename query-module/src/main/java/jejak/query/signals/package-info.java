/**
 * Answers which signals there are, what each rests on, what became of it and how much money is concerned.
 * May import events, the engine, paging and words; looks for nothing by itself.
 * Guarded by {@code SignalsTest}.
 */
@NullMarked
package jejak.query.signals;

import org.jspecify.annotations.NullMarked;
