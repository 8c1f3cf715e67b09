/**
 * Holds the small values of a pack's programmes, categories and rules, one in each file.
 * Imports the kernel, the vocabulary of the modules, {@code Means} and the codes of the rules.
 * Guarded by {@code PackSchemaTest} and {@code RulePackTest}.
 */
@NullMarked
package jejak.aid.rulepack.values;

import org.jspecify.annotations.NullMarked;
