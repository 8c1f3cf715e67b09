/**
 * Says of a family whether one small sentence is true, one rule in each file.
 * Imports what is known of a family, rule packs, upstream vocabulary and the kernel.
 * Guarded by {@code RuleExamplesTest} and {@code RulesDocumentTest}.
 */
@NullMarked
package jejak.aid.eligibility.rule;

import org.jspecify.annotations.NullMarked;
