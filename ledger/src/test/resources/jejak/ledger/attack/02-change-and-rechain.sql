-- A payment is made larger, and the rest of the family's chain is made to fit.
update ledger.events set envelope = attacker.richer(envelope) where position = ${position};
select attacker.rechain('${stream}');
