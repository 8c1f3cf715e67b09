-- What a superuser who knows our formats brings along: triggers off, chains and trees made again.
create schema attacker;

do $$
declare
    part regclass;
begin
    for part in select 'ledger.events'::regclass union select inhrelid from pg_inherits where inhparent = 'ledger.events'::regclass loop
        execute format('alter table %s disable trigger all', part);
    end loop;
end $$;

create function attacker.leaf(envelope bytea) returns bytea language sql immutable
    return sha256('\x00'::bytea || envelope);

create function attacker.i64(n bigint) returns bytea language sql immutable
    return decode(lpad(to_hex(n), 16, '0'), 'hex');

-- Another amount in the same number of digits.
create function attacker.richer(envelope bytea) returns bytea language sql immutable
    return overlay(envelope placing '9' from position('250000'::bytea in envelope));

create function attacker.with_previous(envelope bytea, previous bytea) returns bytea language sql immutable
    return overlay(envelope placing previous from length(envelope) - 31);

create function attacker.with_version(envelope bytea, stream text, version bigint) returns bytea language sql immutable
    return overlay(envelope placing attacker.i64(version) from 6 + octet_length(stream));

-- Hashes and links of one stream made again, and what is kept as its last event.
create function attacker.rechain(of_stream text) returns void language plpgsql as $$
declare
    event record;
    before bytea := decode(repeat('00', 32), 'hex');
    made   bytea;
begin
    for event in select * from ledger.events where stream = of_stream order by version loop
        made := attacker.with_previous(event.envelope, before);
        before := attacker.leaf(made);
        update ledger.events set envelope = made, hash = before where position = event.position;
        update ledger.stream_head set version = event.version, hash = before, last_position = event.position
        where stream = of_stream;
    end loop;
end $$;

-- Places 0, 1, 2 ... again, and whatever points to them.
create function attacker.renumber() returns void language plpgsql as $$
begin
    create temporary table moved as
        select row_number() over (order by position, extra) - 1 as place, all_events.* from (
            select *, 0 as extra from ledger.events
            union all select *, 1 from attacker.added
        ) as all_events;
    delete from ledger.events;
    insert into ledger.events (position, stream, version, type, recorded_at, hash, envelope, tags)
        select place, stream, version, type, recorded_at, hash, envelope, tags from moved;
    update ledger.stream_head set last_position = place from moved
        where moved.stream = stream_head.stream and moved.version = stream_head.version;
    update ledger.command set first_position = first.place, last_position = last.place from moved first, moved last
        where first.position = first_position and last.position = last_position and first.extra = 0 and last.extra = 0;
    delete from ledger.command where first_position > (select max(place) from moved);
    drop table moved;
end $$;

create table attacker.added (like ledger.events);

-- The tree, its kept parts, the head and the text of every checkpoint made again; signatures and the seal stay as they were.
create function attacker.regrow() returns void language plpgsql as $$
declare
    events bigint := (select count(*) from ledger.events);
begin
    create temporary table node (level int, index bigint, hash bytea);
    insert into node select 0, position, hash from ledger.events;
    for l in 0..40 loop
        insert into node
            select l + 1, index / 2, sha256('\x01'::bytea || string_agg(hash, ''::bytea order by index))
            from node where level = l group by index / 2 having count(*) = 2;
        exit when not found;
    end loop;
    create index on node (level, index);
    delete from ledger.subtree;
    insert into ledger.subtree (level, index, hash) select level, index, hash from node where level > 0 and level % 8 = 0;
    update ledger.log_head set next_position = events, frontier = attacker.frontier(events);
    delete from ledger.checkpoint where size > events;
    update ledger.checkpoint set frontier = attacker.frontier(size),
        note = split_part(note, e'\n', 1) || e'\n' || size || e'\n' || encode(attacker.root(size), 'base64')
            || substr(note, strpos(note, e'\n\n'));
    drop table node;
end $$;

-- Roots of the complete parts, the largest first.
create function attacker.frontier(size bigint) returns bytea language plpgsql as $$
begin
    return (select coalesce(string_agg(node.hash, ''::bytea order by l desc), ''::bytea)
            from generate_series(0, 40) as l
            join node on node.level = l and node.index = (size >> (l + 1)) * 2
            where size >> l & 1 = 1);
end $$;

create function attacker.root(size bigint) returns bytea language plpgsql as $$
declare
    parts bytea := attacker.frontier(size);
    root  bytea := substr(parts, length(parts) - 31);
begin
    for at in reverse length(parts) / 32 - 2 .. 0 loop
        root := sha256('\x01'::bytea || substr(parts, at * 32 + 1, 32) || root);
    end loop;
    return root;
end $$;
