-- Autovacuum gives way to whoever has waited for it for a second (deadlock_timeout), which the short turns below never do.

create or replace function ledger.swap_partition(name text, copy text, first bigint, beyond bigint) returns void
    language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    -- In this mode nobody who reads or appends waits behind it, so that it may wait for long; and autovacuum stays away.
    perform set_config('lock_timeout', '60s', true);
    lock table ledger.events in share update exclusive mode;
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

comment on function ledger.swap_partition is
    'Puts the copy in the place of its original: waits for readers in short turns, so that nobody queues behind it for long.';
