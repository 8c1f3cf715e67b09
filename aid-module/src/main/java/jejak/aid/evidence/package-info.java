/**
 * Takes the documents that account for a benefit and its payments.
 * Imports the kernel, upstream events, the module's vocabulary and Axon.
 * Guarded by {@code SignIntegrityPactTest} and {@code FileDocumentTest}.
 */
@NullMarked
package jejak.aid.evidence;

import org.jspecify.annotations.NullMarked;
