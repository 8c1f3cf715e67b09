-- Full partitions may be copied into the order of their streams, so that one household's history is a few pages.
-- Not a byte of an event changes: the copy is compared with the original, and every hash derived again, before the
-- copy takes its place in the same transaction. A crash at any moment leaves the partition as it was.

create function ledger.partitions(out part regclass, out first bigint, out beyond bigint, out clustered boolean)
    returns setof record language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select inhrelid::regclass, bounds[1]::bigint, bounds[2]::bigint,
           coalesce(obj_description(inhrelid, 'pg_class') = 'clustered', false)
    from pg_inherits
    join pg_class on pg_class.oid = inhrelid
    cross join lateral regexp_match(
        pg_get_expr(relpartbound, inhrelid), 'FROM \(''(\d+)''\) TO \(''(\d+)''\)') as bound(bounds)
    where inhparent = 'ledger.events'::regclass
    order by 2
$$;

comment on function ledger.partitions is
    'The parts of the log: from the first position to the one beyond the last, and whether in the order of streams.';

create function ledger.cluster_partition(wanted bigint) returns bigint
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    was   record;
    name  text;
    copy  text;
    head  bigint;
    moved bigint;
    wrong bigint;
begin
    -- One at a time; a lock of its own, so that nobody who appends waits for the copying.
    perform pg_advisory_xact_lock(119182731994483);
    select * into was from ledger.partitions() p where p.first = wanted;
    select next_position into head from ledger.log_head;
    if was is null or was.beyond > head then
        raise exception 'No partition that begins at position % is full yet; the head of the log is %.', wanted, head;
    end if;
    if was.clustered then
        return 0;
    end if;
    select relname into name from pg_class where oid = was.part;
    copy := name || '_clustered';
    execute format('create table ledger.%I (like ledger.events including comments including storage,'
        ' constraint bounds check (position >= %s and position < %s))', copy, was.first, was.beyond);
    execute format('insert into ledger.%I select * from ledger.%I order by stream, version', copy, name);
    get diagnostics moved = row_count;
    execute format('alter table ledger.%I add primary key (position), add unique (stream, version)', copy);
    -- The original cannot change below: whoever wants to write to it waits, and readers do not.
    execute format('lock table ledger.%I in share mode', name);
    execute format('select count(*) from ledger.%I old full join ledger.%I new using (position)'
        ' where old is distinct from new or new.hash is distinct from sha256(''\x00''::bytea || new.envelope)',
        name, copy) into wrong;
    if wrong > 0 then
        raise exception '% events of partition % are not what their hashes say; nothing was moved.', wrong, name
            using hint = 'Run fsck and restore what it names.';
    end if;
    perform ledger.swap_partition(name, copy, was.first, was.beyond);
    return moved;
end $$;

comment on function ledger.cluster_partition is
    'Copies the full partition that begins there into the order of its streams, verifies, swaps; answers how many events.';

-- Waits for readers in short turns, so that nobody who comes later has to queue behind it for long.
create function ledger.swap_partition(name text, copy text, first bigint, beyond bigint) returns void
    language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    for turn in 1 .. 100 loop
        begin
            perform set_config('lock_timeout', '250ms', true);
            lock table ledger.events in access exclusive mode;
            exit;
        exception when lock_not_available then
            if turn = 100 then
                raise;
            end if;
            perform pg_sleep(0.05);
        end;
    end loop;
    execute format('alter table ledger.events detach partition ledger.%I', name);
    execute format('drop table ledger.%I', name);
    execute format('alter table ledger.%I rename to %I', copy, name);
    execute format('create trigger events_are_final before update or delete or truncate on ledger.%I'
        ' for each statement execute function ledger.refuse_change()', name);
    execute format('alter table ledger.%I enable always trigger events_are_final', name);
    execute format('alter table ledger.events attach partition ledger.%I for values from (%s) to (%s)',
        name, first, beyond);
    execute format('alter table ledger.%I drop constraint bounds', name);
    execute format('comment on table ledger.%I is ''clustered''', name);
end $$;

revoke all on function ledger.partitions(), ledger.cluster_partition(bigint),
    ledger.swap_partition(text, text, bigint, bigint) from public;
grant execute on function ledger.partitions(), ledger.cluster_partition(bigint) to ${app};
