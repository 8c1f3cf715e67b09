-- The record of who looked at a family's data is deleted, and everything is made to fit.
delete from ledger.events where stream = '${look}';
delete from ledger.stream_head where stream = '${look}';
-- At last, once for all places:
delete from ledger.command where not exists (select from ledger.events where position = first_position);
select attacker.renumber();
select attacker.regrow();
