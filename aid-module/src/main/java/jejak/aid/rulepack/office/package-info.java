/**
 * Holds what a regency decides about its office beside programmes and rules, one section in each file.
 * Imports the kernel, the vocabulary of the modules and {@code Means}; a new section is a record here and a field of
 * {@code OfficeRules}.
 * Guarded by {@code PackSchemaTest} and {@code RulePackTest}.
 */
@NullMarked
package jejak.aid.rulepack.office;

import org.jspecify.annotations.NullMarked;
