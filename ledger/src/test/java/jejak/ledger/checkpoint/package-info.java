/** Changes the log behind its back and looks whether the next checkpoint says so. */
@org.jspecify.annotations.NullMarked
package jejak.ledger.checkpoint;
