-- A payment is made larger, and nothing else is touched.
update ledger.events set envelope = attacker.richer(envelope) where position = ${position};
