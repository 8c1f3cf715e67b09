-- The ledger: one log in order, what the next append must know, and nothing about families.
-- Run by the role that owns the schema and everything in it; the application owns nothing and cannot change a recorded event.
-- All names and keys compare by bytes (collate "C"): an order that depends on a locale changes with the operating system.

create table ledger.events (
    position    bigint           not null,
    stream      text collate "C" not null,
    version     bigint           not null,
    type        text collate "C" not null,
    recorded_at timestamptz      not null,
    hash        bytea            not null,
    envelope    bytea            not null,
    tags        text[]           not null,
    primary key (position)
) partition by range (position);

comment on table ledger.events is 'The log. Written once, never changed; triggers refuse it even to the owner.';
comment on column ledger.events.position is
    'Order of commit: 0, 1, 2 ... without gaps. Not the order in which things happened in the world.';
comment on column ledger.events.stream is 'A household id, or kind:id. Also inside the envelope, which is what counts.';
comment on column ledger.events.version is
    '0, 1, 2 ... in its stream. Unique in each partition by index; over the whole log by stream_head and the hash chain.';
comment on column ledger.events.recorded_at is
    'When the office recorded it, by the clock of the program, to the microsecond. Not when it happened or took effect, and not always rising with position.';
comment on column ledger.events.hash is 'SHA-256(0x00 || envelope): Merkle leaf and link of the stream''s chain.';
comment on column ledger.events.envelope is
    'The exact bytes that were hashed. The columns beside it are copies for searching; if they differ, the envelope is right.';
comment on column ledger.events.tags is 'Names to find the event by, such as household:<id>. Not covered by the hash.';

create table ledger.stream_head (
    stream        text collate "C" primary key,
    version       bigint not null,
    hash          bytea  not null,
    last_position bigint not null
) with (fillfactor = 80);

comment on table ledger.stream_head is 'The last event of each stream: guards versions and carries the chain. Derivable from the log.';

create table ledger.log_head (
    only_row      boolean primary key default true check (only_row),
    next_position bigint not null
) with (fillfactor = 10);

comment on column ledger.log_head.next_position is 'The position that the next event gets, which is also how many events there are.';

insert into ledger.log_head (next_position) values (0);

create table ledger.claim (
    kind     text collate "C" not null,
    key      text collate "C" not null,
    stream   text collate "C" not null,
    position bigint not null,
    primary key (kind, key)
);

comment on table ledger.claim is 'What is held at the moment, by whom. Derivable from the log.';
comment on column ledger.claim.position is 'The event that took it; the event that frees it deletes the row.';

create table ledger.ceiling (
    kind text collate "C" not null,
    key  text collate "C" not null,
    cap  bigint not null,
    used bigint not null,
    primary key (kind, key),
    check (used between 0 and cap)
) with (fillfactor = 80);

comment on table ledger.ceiling is 'Budget lines and quotas: how much is allowed, how much is used. Derivable from the log.';

create table ledger.command (
    command_id     text collate "C" primary key,
    body_hash      bytea  not null,
    first_position bigint not null,
    last_position  bigint not null
);

comment on table ledger.command is 'Accepted commands and their first answer. A refused command leaves no row and may be sent again.';
comment on column ledger.command.body_hash is 'Tells a command that is sent twice from two commands under one id. The only column not derivable from the log.';

create table ledger.subject_key (
    subject text collate "C" primary key,
    key_id  text collate "C" not null unique,
    wrapped bytea not null
);

comment on table ledger.subject_key is 'The key of each person''s sealed fields. Deleting the row erases the person from the log for good.';
comment on column ledger.subject_key.wrapped is 'Already encrypted by a key outside this database.';

create table ledger.snapshot (
    stream   text collate "C" primary key,
    version  bigint not null,
    envelope bytea  not null
);

comment on table ledger.snapshot is 'A state to start loading from. A convenience: may be emptied at any time.';
comment on column ledger.snapshot.envelope is 'In the layout of an event, but not part of the log and of no chain.';

create table ledger.follower (
    name     text collate "C" primary key,
    position bigint not null
);

comment on column ledger.follower.position is 'The last event that this reader has handled, -1 for none.';

create function ledger.refuse_change() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    raise exception 'The log is final: % on % is refused. Record a correcting event instead.', tg_op, tg_table_name
        using errcode = 'insufficient_privilege';
end $$;

-- Statement triggers: they also refuse what would touch no row, and they are the only kind that sees truncate.
-- "enable always": a session in replica role does not get past them either.
create trigger events_are_final before update or delete or truncate on ledger.events
    for each statement execute function ledger.refuse_change();
alter table ledger.events enable always trigger events_are_final;

-- Runs as the owner, so that the application can ask for the next partition without being able to alter any.
-- Built aside and then attached: attaching does not wait for readers of the log.
create function ledger.ensure_partition(wanted bigint) returns bigint
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    size  constant bigint := 2000000;
    first constant bigint := wanted - wanted % size;
    part  constant text   := 'events_' || lpad((first / size)::text, 6, '0');
    next           bigint;
begin
    perform pg_advisory_xact_lock(119182731994482);
    select next_position into next from ledger.log_head;
    if wanted < 0 or wanted > next + size then
        raise exception 'Position % is not near the head % of the log.', wanted, next;
    end if;
    if to_regclass('ledger.' || part) is null then
        execute format('create table ledger.%I (like ledger.events including comments including storage,'
            ' primary key (position), unique (stream, version))', part);
        execute format('create trigger events_are_final before update or delete or truncate on ledger.%I'
            ' for each statement execute function ledger.refuse_change()', part);
        execute format('alter table ledger.%I enable always trigger events_are_final', part);
        execute format('alter table ledger.events attach partition ledger.%I for values from (%s) to (%s)',
            part, first, first + size);
    end if;
    return first + size;
end $$;

comment on function ledger.ensure_partition is 'Makes room for a position; answers the first position beyond that room.';

select ledger.ensure_partition(0);

revoke all on function ledger.ensure_partition(bigint), ledger.refuse_change() from public;
grant execute on function ledger.ensure_partition(bigint) to ${app};
grant select, insert on ledger.events to ${app};
grant select, insert, update on ledger.stream_head, ledger.ceiling to ${app};
grant select, update (next_position) on ledger.log_head to ${app};
grant select, insert on ledger.command to ${app};
grant select, insert, update, delete on ledger.claim, ledger.subject_key, ledger.snapshot, ledger.follower to ${app};
grant select on ledger.events, ledger.subject_key, ledger.log_head to ${projector};
