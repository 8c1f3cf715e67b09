-- As before, and afterwards the checkpoints and the head are signed and sealed again with the office's stolen keys.
update ledger.events set envelope = attacker.richer(envelope) where position = ${position};
select attacker.rechain('${stream}');
-- At last, once for all places:
select attacker.regrow();
