/**
 * Decides who may collect for a recipient: heirs and representatives by name, everybody by the pack's terms.
 * Imports the kernel, upstream events, rule packs, the facts of a family, the module's vocabulary and Axon.
 * Guarded by {@code NamePayeeTest}, {@code WithdrawPayeeTest} and {@code CollectingTest}.
 */
@NullMarked
package jejak.aid.payee;

import org.jspecify.annotations.NullMarked;
