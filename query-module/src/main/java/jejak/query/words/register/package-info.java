/**
 * Decides by which words the codes of lists, files and the village counter are said.
 * May import the events of the household and the sentence; knows no table.
 * Guarded by {@code EveryEventIsExplainedTest}.
 */
@NullMarked
package jejak.query.words.register;

import org.jspecify.annotations.NullMarked;
