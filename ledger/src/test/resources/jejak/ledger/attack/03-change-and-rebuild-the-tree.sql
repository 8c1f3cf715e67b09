-- A payment is made larger, and chain, tree, head and checkpoints are made to fit.
update ledger.events set envelope = attacker.richer(envelope) where position = ${position};
select attacker.rechain('${stream}');
-- At last, once for all places:
select attacker.regrow();
