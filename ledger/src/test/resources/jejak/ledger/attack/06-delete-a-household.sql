-- A whole household disappears, and everything is made to fit.
delete from ledger.events where stream = '${stream}';
delete from ledger.stream_head where stream = '${stream}';
-- At last, once for all places:
delete from ledger.command where not exists (select from ledger.events where position = first_position);
select attacker.renumber();
select attacker.regrow();
