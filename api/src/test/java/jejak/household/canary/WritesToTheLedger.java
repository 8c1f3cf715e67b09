package jejak.household.canary;

import jejak.ledger.Ledger;

/** A decision that appends its event by itself. */
public record WritesToTheLedger(Ledger ledger) {}
