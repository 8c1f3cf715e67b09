/**
 * Says what the public specifications and this product's pages of bytes say, and nothing about how we write them.
 * May import the JDK only, so that a verifier can be read, built and trusted alone.
 * Guarded by {@code BundleVerifierTest} and a wall.
 */
@NullMarked
package jejak.ledger.verify.spec;

import org.jspecify.annotations.NullMarked;
