/**
 * Decides which regency's values and rules are in force on a day.
 * Imports the kernel, the vocabulary of the three modules, readers of YAML and JSON Schema, and Axon.
 * Guarded by {@code PackSchemaTest} and {@code RulePackTest}.
 */
@NullMarked
package jejak.aid.rulepack;

import org.jspecify.annotations.NullMarked;
