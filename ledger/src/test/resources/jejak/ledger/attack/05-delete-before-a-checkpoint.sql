-- The last events are deleted before any checkpoint has seen them, and the head goes back to what was last signed.
delete from ledger.events where position >= (select max(size) from ledger.checkpoint);
delete from ledger.command where last_position >= (select max(size) from ledger.checkpoint);
delete from ledger.stream_head where stream = '${stream}' and not exists (select from ledger.events where stream = '${stream}');
select attacker.rechain(stream) from ledger.stream_head where last_position >= (select max(size) from ledger.checkpoint);
-- At last, once for all places:
select attacker.regrow();
