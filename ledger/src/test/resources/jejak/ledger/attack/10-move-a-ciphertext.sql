-- The sealed number of one family's event is put into another family's, and everything is made to fit.
update ledger.events set envelope = overlay(ledger.events.envelope
        placing substring(source.envelope from position('{"nik":{"$sealed":[0,"'::bytea in source.envelope) + 22 for 64)
        from position('{"nik":{"$sealed":[0,"'::bytea in ledger.events.envelope) + 22)
    from ledger.events source where source.position = ${other} and ledger.events.position = ${position};
select attacker.rechain('${stream}');
-- At last, once for all places:
select attacker.regrow();
