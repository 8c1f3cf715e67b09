-- The rule pack that was in force is given another rate, and everything is made to fit.
update ledger.events set envelope = attacker.richer(envelope) where position = ${rule};
select attacker.rechain(stream) from ledger.events where position = ${rule};
-- At last, once for all places:
select attacker.regrow();
