package jejak.ledger.store.canary;

import jejak.ledger.Envelope;

/** A store that opens the letters. */
public record ReadsAnEnvelope(Envelope envelope) {}
