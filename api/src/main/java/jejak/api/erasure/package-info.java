/**
 * Decides how a decided erasure reaches the keys, the claims and every node.
 * May import the ports of the write modules, the ledger and {@code jejak.api.privacy}; no web and no answer.
 * Guarded by {@code ForgottenPeopleTest}: nothing of an erased person is left on the disk.
 */
@NullMarked
package jejak.api.erasure;

import org.jspecify.annotations.NullMarked;
