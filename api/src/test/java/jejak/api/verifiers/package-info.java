/**
 * The two verifiers of a bundle, the program's and the page's, on the same random bundles and on their mutants.
 * May import the ledger and the browser of the page tests.
 * The bundles are made here from the specifications, so that neither verifier judges what its own side has written.
 */
@NullMarked
package jejak.api.verifiers;

import org.jspecify.annotations.NullMarked;
