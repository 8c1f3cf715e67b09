-- The Merkle tree over the log: what the next append needs of it, what proofs read, and what was signed.

alter table ledger.log_head add column frontier bytea, add column seal bytea;

comment on column ledger.log_head.frontier is
    'The roots of the largest complete parts of the tree, from the left: one hash for each bit set in next_position.';
comment on column ledger.log_head.seal is
    'HMAC over next_position and frontier under a key that is not in this database: whoever changes the log by SQL cannot make it.';

create table ledger.subtree (
    level smallint not null,
    index bigint   not null,
    hash  bytea    not null,
    primary key (level, index)
);

comment on table ledger.subtree is
    'Roots of the complete parts of 256, 65536, ... leaves (level 8, 16, ...). Derivable from ledger.events.';

create table ledger.checkpoint (
    size     bigint primary key,
    note     text        not null,
    frontier bytea       not null,
    made_at  timestamptz not null
);

comment on table ledger.checkpoint is
    'Signed checkpoints with the lines of their witnesses. The last one also lies beside the keys, out of this database''s reach.';
comment on column ledger.checkpoint.frontier is 'Of the tree of that size: its root is the signed one.';

grant update (frontier, seal) on ledger.log_head to ${app};
grant select, insert on ledger.subtree to ${app};
grant select, insert, update on ledger.checkpoint to ${app};
grant select on ledger.subtree, ledger.checkpoint to ${projector};
