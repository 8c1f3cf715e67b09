/**
 * The checks auditors make, what they look at and what they find: pure functions from facts to findings.
 * May import the events of the write modules, rule packs and the kernel; knows no framework.
 * Guarded by {@code ChecksTest} and the approved catalogue of checks.
 */
@NullMarked
package jejak.aid.check;

import org.jspecify.annotations.NullMarked;
