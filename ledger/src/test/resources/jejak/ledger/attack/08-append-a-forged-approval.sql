-- A well-formed event that nobody decided is appended, and everything is made to fit.
insert into ledger.events (position, stream, version, type, recorded_at, hash, envelope, tags)
    select (select max(position) + 1 from ledger.events), stream, event.version + 1, type, recorded_at, event.hash,
        attacker.with_version(envelope, stream, event.version + 1), tags
    from ledger.events event
    where stream = '${stream}' order by version desc limit 1;
select attacker.rechain('${stream}');
-- At last, once for all places:
select attacker.regrow();
