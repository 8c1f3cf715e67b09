-- What the office does by itself on a day: which work is due, and which node has it in hand.
create table ledger.scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index on ledger.scheduled_tasks (execution_time);
create index on ledger.scheduled_tasks (last_heartbeat);

grant select, insert, update, delete on ledger.scheduled_tasks to ${app};
