-- Forgetting a person: the key's bytes go, its row stays as a tombstone, and what was kept under the person's numbers goes with it.

alter table ledger.subject_key add column forgotten bigint;
comment on column ledger.subject_key.forgotten is
    'Set once the key was destroyed: the position the log had reached. Such a row holds no key and is final.';
comment on table ledger.subject_key is
    'The key of each person''s sealed fields. The row of a destroyed key stays, so that no append under way stores it again.';

alter table ledger.subject_key add constraint forgotten_holds_no_key check (forgotten is null or length(wrapped) = 0);
create index subject_key_forgotten on ledger.subject_key (forgotten) where forgotten is not null;

create function ledger.keep_tombstone() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    raise exception 'The key of % was destroyed for good.', old.subject using errcode = 'insufficient_privilege';
end $$;

create trigger tombstones_are_final before update or delete on ledger.subject_key
    for each row when (old.forgotten is not null) execute function ledger.keep_tombstone();
alter table ledger.subject_key enable always trigger tombstones_are_final;

-- Runs as the owner: the application may ask for this and for nothing else that takes a key away.
-- Under the lock of appends, so that each of them sees either the key or the tombstone.
create function ledger.forget(
    person text, holder text, claim_kinds text[], claim_keys text[], commands text[]) returns text
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    destroyed text;
begin
    perform pg_advisory_xact_lock(119182731994482);
    update ledger.subject_key
    set wrapped = ''::bytea, forgotten = (select next_position from ledger.log_head)
    where subject = person and forgotten is null;
    delete from ledger.claim using unnest(claim_kinds, claim_keys) as gone(kind, key)
    where claim.kind = gone.kind and claim.key = gone.key and claim.stream = holder;
    update ledger.command set body_hash = ''::bytea where command_id = any(commands);
    delete from ledger.snapshot where stream = holder;
    select key_id into destroyed from ledger.subject_key where subject = person;
    return coalesce(destroyed, '');
end $$;

comment on function ledger.forget is
    'Destroys a person''s key and what is held by the person''s numbers; answers the id of the key, empty when there was none.';
comment on column ledger.command.body_hash is
    'Tells a command that is sent twice from two commands under one id; empty once a person it spoke of was forgotten. The only column not derivable from the log.';

revoke all on function ledger.forget(text, text, text[], text[], text[]), ledger.keep_tombstone() from public;
grant execute on function ledger.forget(text, text, text[], text[], text[]) to ${app};
revoke update, delete on ledger.subject_key from ${app};
