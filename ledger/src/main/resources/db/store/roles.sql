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
    if exists (
        select from pg_roles
        where rolname in ('${owner}', '${app}', '${projector}')
            and (rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls)
    ) then
        raise exception 'a role of Jejak has powers over the whole server: ${owner}, ${app}, ${projector}';
    end if;

    -- Only a member of a role may hand it a schema; a superuser need not be one.
    if not (select rolsuper from pg_roles where rolname = admin) then
        execute format('grant ${owner}, ${projector} to %I', admin);
    end if;

    execute format('revoke all on database %I from public', db);
    execute format('grant connect on database %I to ${app}, ${projector}', db);
    execute format('grant temporary on database %I to ${projector}', db);
    execute format('alter role ${app} in database %I set search_path = ledger', db);
    execute format('alter role ${projector} in database %I set search_path = read', db);
    execute format('alter role ${projector} in database %I set synchronous_commit = off', db);

    -- A server may be set to acknowledge before it writes. The application's answers must not depend on that.
    if current_setting('synchronous_commit') = 'off' then
        execute format('alter role ${app} in database %I set synchronous_commit = on', db);
    end if;
end
$$;

revoke create on schema public from public;
create schema if not exists ledger authorization ${owner};
create schema if not exists read authorization ${projector};
grant usage on schema ledger to ${app}, ${projector};
