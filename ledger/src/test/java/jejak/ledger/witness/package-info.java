/** Holds the witness to every MUST of its protocol, over HTTP, in races and when it is killed. */
@org.jspecify.annotations.NullMarked
package jejak.ledger.witness;
