/**
 * Decides whether a family passes the rules of a category, and on which facts.
 * Imports the kernel, upstream events, rule packs, the module's vocabulary and Axon.
 * Guarded by {@code EvaluateEligibilityTest}, {@code RuleExamplesTest} and {@code RulesDocumentTest}.
 */
@NullMarked
package jejak.aid.eligibility;

import org.jspecify.annotations.NullMarked;
