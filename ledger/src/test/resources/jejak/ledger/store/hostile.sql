-- What somebody may try who has got hold of a role's password. One attempt to a line; every one must be refused with
-- insufficient_privilege (42501), or with the state that stands behind it after "-- also".
-- A line "-- for: ..." says which roles the lines below it are tried as. {self} is the role itself.

-- for: app projector reader
update ledger.events set type = 'x'
update ledger.events set type = 'x' where false
update only ledger.events set recorded_at = now()
update ledger.events_000000 set envelope = ''
delete from ledger.events
delete from ledger.events where false
delete from ledger.events_000000
truncate ledger.events
truncate only ledger.events
truncate ledger.events cascade
truncate ledger.events_000000
insert into ledger.events_000000 select * from ledger.events
insert into ledger.events select * from ledger.events on conflict (position) do update set type = 'x'
merge into ledger.events e using ledger.events s on e.position = s.position when matched then delete
merge into ledger.events e using ledger.events s on e.position = s.position when matched then update set type = 'x'
with gone as (delete from ledger.events returning *) select count(*) from gone
explain analyze delete from ledger.events
prepare gone as delete from ledger.events; execute gone
do $$ begin execute 'delete from ledger.events'; end $$
do $$ begin perform set_config('session_replication_role', 'replica', true); delete from ledger.events; end $$
select * from ledger.events for update
do $$ declare gone cursor for select * from ledger.events for update; begin open gone; end $$
do $$ begin lock table ledger.events in access exclusive mode; end $$
copy ledger.events from program 'cat'
copy ledger.events to program 'cat'
copy ledger.events to '/log.copy'
copy ledger.events from '/log.copy'
copy (delete from ledger.events returning 1) to stdout
update ledger.command set last_position = 7
delete from ledger.command
truncate ledger.command
insert into ledger.command values ('mine', '', 0, 0) on conflict (command_id) do update set last_position = 7
delete from ledger.log_head
insert into ledger.log_head values (true, 7)
update ledger.log_head set only_row = true
truncate ledger.log_head
delete from ledger.stream_head
truncate ledger.stream_head
delete from ledger.ceiling
truncate ledger.claim, ledger.ceiling
truncate ledger.subject_key
update ledger.subject_key set wrapped = ''
alter table ledger.subject_key disable trigger tombstones_are_final
drop trigger tombstones_are_final on ledger.subject_key
drop function ledger.keep_tombstone() cascade
truncate ledger.subtree
delete from ledger.subtree
truncate ledger.checkpoint
delete from ledger.checkpoint
truncate ledger.snapshot
delete from ledger.follower
update ledger.flyway_schema_history set success = false
delete from ledger.flyway_schema_history
alter table ledger.events disable trigger events_are_final
alter table ledger.events disable trigger all
alter table ledger.events_000000 disable trigger user
alter table ledger.events enable replica trigger events_are_final
alter trigger events_are_final on ledger.events rename to gone
drop trigger events_are_final on ledger.events
create trigger mine before insert on ledger.events for each row execute function ledger.refuse_change()
create rule swallow as on insert to ledger.events do instead nothing
create rule follow as on insert to ledger.events do also delete from ledger.command
alter table ledger.events owner to {self}
alter table ledger.events rename to gone
alter table ledger.events rename column hash to gone
alter table ledger.events set schema public
alter table ledger.events add column extra text
alter table ledger.events drop column hash
alter table ledger.events alter column envelope type text using ''
alter table ledger.events drop constraint events_pkey
alter table ledger.events detach partition ledger.events_000000
alter table ledger.events_000000 no inherit ledger.events
alter table ledger.events enable row level security
create table ledger.more partition of ledger.events for values from (8000000) to (9000000)
create table read.more () inherits (ledger.stream_head)
create policy mine on ledger.events using (false)
drop table ledger.events
drop table ledger.events_000000
drop schema ledger cascade
alter schema ledger owner to {self}
alter schema ledger rename to gone
create schema mine
create table public.mine (a int)
create table ledger.mine (a int)
create temporary table mine (a int)
create view ledger.mine as select 1
create materialized view ledger.mine as select 1 as a
create sequence ledger.mine
create type ledger.mine as enum ('a')
create domain ledger.mine as text
create statistics ledger.mine on type, stream from ledger.events
create index on ledger.events (type)
drop index ledger.events_pkey
reindex table ledger.events_000000
comment on table ledger.events is ''
create function ledger.ensure_partition(text) returns bigint language sql as 'select 0::bigint'
create or replace function ledger.refuse_change() returns trigger language plpgsql as 'begin return null; end'
alter function ledger.refuse_change() owner to {self}
alter function ledger.ensure_partition(bigint) set search_path = read
alter function ledger.ensure_partition(bigint) security invoker
drop function ledger.refuse_change() cascade
select ledger.swap_partition('events_000000', 'mine', 0, 1)
create function public.lower(text) returns text language sql as 'select $1'
create function pg_temp.lower(text) returns text language sql as 'select $1'
create operator public.= (leftarg = text, rightarg = text, procedure = texteq)
create cast (text as bigint) with inout as implicit
create collation public.mine from "C"
create text search configuration ledger.mine (copy = simple)
create language mine handler plpgsql_call_handler
create access method mine type table handler heap_tableam_handler
create extension dblink -- also 0A000
create extension postgres_fdw -- also 0A000
create foreign data wrapper mine
create publication mine for all tables
create publication mine for table ledger.events
create subscription mine connection 'dbname=mine' publication mine with (connect = false)
create event trigger mine on ddl_command_start execute function ledger.refuse_change()
create tablespace mine location '/mine'
create database mine
create role mine
alter role {self} superuser
alter role {self} createrole
alter role {self} bypassrls
alter role {self} replication
alter role {admin} password 'mine'
alter role {owner} login
alter role all set search_path = read
drop role {owner}
grant {owner} to {self}
grant {admin} to {self}
reassign owned by {owner} to {self}
drop owned by {owner}
alter default privileges for role {owner} grant all on tables to {self}
set role {owner}
set role {admin}
set session authorization {owner}
set session authorization {admin}
select set_config('role', '{owner}', false)
set session_replication_role = replica
set local session_replication_role = replica
select set_config('session_replication_role', 'replica', false)
set allow_system_table_mods = on
set zero_damaged_pages = on
set log_statement = 'none'
set lc_messages = 'C'
load 'plpgsql'
alter system set fsync = off
alter database {database} set session_replication_role = replica
alter database {database} owner to {self}
drop database {database}
checkpoint
select pg_read_file('PG_VERSION')
select pg_read_binary_file('PG_VERSION')
select pg_ls_dir('.')
select pg_stat_file('PG_VERSION')
select pg_ls_waldir()
select pg_ls_logdir()
select lo_import('PG_VERSION')
select lo_export(1, 'PG_VERSION')
select lo_create(0)
select lo_creat(-1)
select lo_from_bytea(0, '')
select lo_put(1, 0, '')
select lo_open(1, 131072)
select lo_unlink(1)
select pg_reload_conf()
select pg_switch_wal()
select pg_create_restore_point('mine')
select pg_promote()
select pg_create_physical_replication_slot('mine')
select pg_replication_origin_create('mine')
select pg_stat_reset()
select pg_terminate_backend(pid) from pg_stat_activity where usename = '{admin}'
select * from pg_authid
select * from pg_shadow
select * from pg_hba_file_rules
update pg_class set relowner = 10 where relname = 'events'
update pg_proc set prosrc = 'begin return null; end' where proname = 'refuse_change'
update pg_policy set polqual = null
delete from pg_trigger
insert into pg_auth_members select * from pg_auth_members

-- for: app reader
create table read.mine (a int)
drop schema read cascade
alter schema read owner to {self}
insert into read.answers_v1 values ('51.08', 'mine')
update read.answers_v1 set account = 'mine'
delete from read.answers_v1
truncate read.answers_v1
merge into read.answers_v1 a using (values (1)) v on true when matched then delete
alter table read.answers_v1 disable row level security
alter table read.answers_v1 no force row level security
alter table read.answers_v1 owner to {self}
create policy mine on read.answers_v1 using (true)
alter policy writes on read.answers_v1 to public
drop policy writes on read.answers_v1
drop table read.answers_v1
create view read.mine as select 1
create function read.like(text, text) returns boolean language sql as 'select true'
create rule mine as on select to read.answers_v1 do instead nothing
set role {projector}
set session authorization {projector}
grant {projector} to {self}

-- for: app
delete from ledger.subject_key
select * from ledger.events_000000
select * from read.answers_v1
copy ledger.command from program 'cat'
select ledger.refuse_change()
set role {reader}

-- for: projector reader
select * from ledger.events
select * from ledger.subject_key
select * from ledger.claim
select * from ledger.log_head
insert into ledger.events select * from ledger.events
insert into ledger.claim values ('mine', 'mine', 'mine', 0)
update ledger.log_head set next_position = 0
update ledger.stream_head set version = 0
delete from ledger.subject_key
delete from ledger.claim
delete from ledger.snapshot
insert into ledger.subject_key values ('mine', 'mine', '')
select ledger.ensure_partition(1)
select * from ledger.subtree
select * from ledger.checkpoint
update ledger.log_head set seal = '', frontier = ''
select ledger.forget('person-1', 'mine', array[]::text[], array[]::text[], array[]::text[])
grant all on ledger.events to public
set role {app}
create view read.mine as select * from ledger.events
create function read.mine() returns bigint language sql as 'select ledger.ensure_partition(1)'; select read.mine()
copy ledger.events to stdout

-- for: reader
select * from read.private_v1
set row_security = off; select * from read.answers_v1
copy read.answers_v1 from program 'cat'
select * from read.answers_v1 for update
do $$ begin lock table read.answers_v1 in exclusive mode; end $$
alter role {self} set row_security = off; set row_security = off; select * from read.answers_v1

-- for: owner
update ledger.events set type = 'x'
update ledger.events set type = 'x' where false
delete from ledger.events
delete from ledger.events where false
truncate ledger.events
truncate ledger.events cascade
update ledger.events_000000 set type = 'x'
delete from ledger.events_000000
truncate ledger.events_000000
insert into ledger.events select * from ledger.events on conflict (position) do update set type = 'x'
merge into ledger.events e using ledger.events s on e.position = s.position when matched then delete
with gone as (delete from ledger.events returning *) select count(*) from gone
do $$ begin execute 'delete from ledger.events'; end $$
explain analyze delete from ledger.events
