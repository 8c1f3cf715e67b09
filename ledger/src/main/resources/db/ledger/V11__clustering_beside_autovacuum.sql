-- Autovacuum gives way to whoever has waited for it for a second (deadlock_timeout), which the swap's short turns never do.

alter function ledger.swap_partition(text, text, bigint, bigint) rename to swap_in_turns;

create function ledger.swap_partition(name text, copy text, first bigint, beyond bigint) returns void
    language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    -- In this mode nobody who reads or appends waits behind it, so that it may wait for long; and autovacuum stays away.
    perform set_config('lock_timeout', '60s', true);
    lock table ledger.events in share update exclusive mode;
    perform ledger.swap_in_turns(name, copy, first, beyond);
end $$;

comment on function ledger.swap_partition is
    'Puts the copy in the place of its original once autovacuum has given way; then readers are waited for in short turns.';

revoke all on function ledger.swap_partition(text, text, bigint, bigint) from public;
