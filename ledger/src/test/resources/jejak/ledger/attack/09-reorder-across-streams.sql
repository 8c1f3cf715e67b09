-- Two events of two families change places, so that the objection seems to come after the payment.
create temporary table swapped as select * from ledger.events where position in (${position}, ${other});
delete from ledger.events where position in (${position}, ${other});
insert into ledger.events (position, stream, version, type, recorded_at, hash, envelope, tags)
    select ${position} + ${other} - position, stream, version, type, recorded_at, hash, envelope, tags from swapped;
drop table swapped;
-- At last, once for all places:
update ledger.stream_head set last_position = event.position from ledger.events event
    where event.stream = stream_head.stream and event.version = stream_head.version;
select attacker.regrow();
