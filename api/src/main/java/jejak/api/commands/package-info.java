/**
 * Decides how a command reaches its aggregate and what its sender is told, whoever sends it.
 * May import the commands of the write modules, Axon and the ledger; never a projection and no web.
 * Guarded by {@code CommandDeskTest} and {@code ModuleBoundariesTest}.
 */
@NullMarked
package jejak.api.commands;

import org.jspecify.annotations.NullMarked;
