package jejak.ledger.canary;

import jejak.kernel.LegalBasis;

/** A ledger that knows why. */
public record CitesTheLaw(LegalBasis basis) {}
