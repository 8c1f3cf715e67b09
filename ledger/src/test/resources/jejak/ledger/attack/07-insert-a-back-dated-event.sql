-- A second payment is put into the middle of the past, and everything is made to fit.
insert into attacker.added select * from ledger.events where stream = '${stream}' and version = ${version};
update attacker.added set version = version + 1, envelope = attacker.with_version(envelope, stream, version + 1)
    where stream = '${stream}';
create temporary table later as select * from ledger.events where stream = '${stream}' and version > ${version};
delete from ledger.events where stream = '${stream}' and version > ${version};
insert into ledger.events (position, stream, version, type, recorded_at, hash, envelope, tags)
    select position, stream, version + 1, type, recorded_at, hash, attacker.with_version(envelope, stream, version + 1), tags from later;
drop table later;
update ledger.stream_head set version = version + 1 where stream = '${stream}';
-- At last, once for all places:
select attacker.renumber();
select attacker.rechain(stream) from attacker.added;
truncate attacker.added;
select attacker.regrow();
