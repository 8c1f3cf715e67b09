/**
 * Decides whether a bundle proves the history that it tells; written from bundle.md and the public specifications.
 * May import the JDK and its own reading of the specifications only, never the code that writes a bundle.
 * Guarded by {@code BundleVerifierTest} and a wall.
 */
@NullMarked
package jejak.ledger.verify;

import org.jspecify.annotations.NullMarked;
