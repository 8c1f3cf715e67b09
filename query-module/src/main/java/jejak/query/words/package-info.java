/**
 * Decides in which words the office says what happened, in Indonesian and in English.
 * May import events and the kernel only.
 * Guarded by {@code EveryEventIsExplainedTest}.
 */
@NullMarked
package jejak.query.words;

import org.jspecify.annotations.NullMarked;
