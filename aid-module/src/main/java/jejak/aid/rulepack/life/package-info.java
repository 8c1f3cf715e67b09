/**
 * Decides what becomes of a rule pack: written, tried, approved by somebody else, in force, superseded.
 * Imports the kernel, the packs, the module's vocabulary and Axon.
 * Guarded by {@code DraftRulePackTest}, {@code ApproveRulePackTest} and {@code ActivateRulePackTest}.
 */
@NullMarked
package jejak.aid.rulepack.life;

import org.jspecify.annotations.NullMarked;
