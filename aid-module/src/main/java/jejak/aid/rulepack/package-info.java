/**
 * Decides which regency's values and rules are in force on a day.
 * Imports the kernel, the vocabulary of the three modules, a YAML reader and Axon.
 * Guarded by {@code ActivateRulePackTest} and {@code RulePackTest}.
 */
@NullMarked
package jejak.aid.rulepack;

import org.jspecify.annotations.NullMarked;
