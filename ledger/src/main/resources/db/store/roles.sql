-- Roles and schemas, made by the administrator at every start; everything here may run again.
-- Names come from the database's name and need no quotes.
do $$
declare
    admin text := current_user;
    db text := current_database();
begin
    if to_regrole('${owner}') is null then
        create role ${owner} nologin;
    end if;
    if to_regrole('${app}') is null then
        create role ${app} login;
    end if;
    if to_regrole('${projector}') is null then
        create role ${projector} login;
    end if;
    if to_regrole('${reader}') is null then
        create role ${reader} login;
    end if;
    if exists (
        select from pg_roles
        where rolname in ('${owner}', '${app}', '${projector}', '${reader}')
            and (rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls)
    ) then
        raise exception 'a role of Jejak has powers over the whole server: ${owner}, ${app}, ${projector}, ${reader}';
    end if;

    -- Only a member of a role may hand it a schema; a superuser need not be one.
    if not (select rolsuper from pg_roles where rolname = admin) then
        execute format('grant ${owner}, ${projector} to %I', admin);
    end if;

    execute format('revoke all on database %I from public', db);
    execute format('grant connect on database %I to ${app}, ${projector}, ${reader}', db);
    execute format('revoke temporary on database %I from ${projector}', db);

    -- A role may set its own defaults, and such a setting would outlive the session that made it.
    alter role ${app} reset all;
    alter role ${projector} reset all;
    alter role ${reader} reset all;
    execute format('alter role ${app} in database %I reset all', db);
    execute format('alter role ${projector} in database %I reset all', db);
    execute format('alter role ${reader} in database %I reset all', db);
    execute format('alter role ${app} in database %I set search_path = ledger', db);
    execute format('alter role ${projector} in database %I set search_path = read', db);
    execute format('alter role ${projector} in database %I set synchronous_commit = off', db);
    execute format('alter role ${reader} in database %I set search_path = read', db);
    execute format('alter role ${reader} in database %I set default_transaction_read_only = on', db);

    -- A server may be set to acknowledge before it writes. The application's answers must not depend on that.
    if current_setting('synchronous_commit') = 'off' then
        execute format('alter role ${app} in database %I set synchronous_commit = on', db);
    end if;

    -- Everybody may make large objects, which no grant on a table or schema holds back.
    if (select rolsuper from pg_roles where rolname = admin) then
        revoke execute on function lo_creat(int), lo_create(oid), lo_from_bytea(oid, bytea), lo_open(oid, int),
            lo_put(oid, bigint, bytea), lowrite(int, bytea), lo_truncate(int, int), lo_truncate64(int, bigint),
            lo_unlink(oid) from public;
    end if;
end
$$;

revoke create on schema public from public;
create schema if not exists ledger authorization ${owner};
create schema if not exists read authorization ${projector};
-- Tables being built beside those in use, those from before the last swap, and those of one household being rebuilt.
create schema if not exists read_next authorization ${projector};
create schema if not exists read_last authorization ${projector};
create schema if not exists read_one authorization ${projector};
grant usage on schema ledger to ${app};
revoke usage on schema ledger from ${projector};
grant usage on schema read to ${reader};

-- What the projector makes, the reader may select once it is in use; the row policies of each table say which rows.
alter default privileges for role ${projector} in schema read, read_next, read_last
    grant select on tables to ${reader};
grant select on all tables in schema read to ${reader};
