/**
 * Decides what a family received and was not due, and what of it is back.
 * Imports the kernel, upstream events, the module's vocabulary and Axon.
 * Guarded by {@code EstablishOverpaymentTest} and {@code RecoverOverpaymentTest}.
 */
@NullMarked
package jejak.aid.recovery;

import org.jspecify.annotations.NullMarked;
