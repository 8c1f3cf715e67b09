package jejak.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jejak.ledger.proof.Subtree;
import jejak.ledger.seal.TreeHead;

/** Writes everything a batch changes in one statement, and commits. */
final class BatchWriter {
    // Claims that end up free and claims that end up held are disjoint by now: parts of one statement do not see each
    // other, so freeing a key in one part and taking it in another would clash.
    private static final String WRITE = """
        with recorded as (
            insert into ledger.events (position, stream, version, type, recorded_at, hash, envelope, tags)
            select ? + n - 1, stream, version, type, 'epoch'::timestamptz + micros * '1 microsecond'::interval,
                   hash, envelope, tags::text[]
            from unnest(?::text[], ?::int8[], ?::text[], ?::int8[], ?::bytea[], ?::bytea[], ?::text[])
                 with ordinality as event(stream, version, type, micros, hash, envelope, tags, n)
        ), heads as (
            insert into ledger.stream_head (stream, version, hash, last_position)
            select * from unnest(?::text[], ?::int8[], ?::bytea[], ?::int8[])
            on conflict (stream) do update
            set version = excluded.version, hash = excluded.hash, last_position = excluded.last_position
        ), taken as (
            insert into ledger.claim (kind, key, stream, position)
            select * from unnest(?::text[], ?::text[], ?::text[], ?::int8[])
            on conflict (kind, key) do update set stream = excluded.stream, position = excluded.position
        ), freed as (
            delete from ledger.claim using unnest(?::text[], ?::text[]) as free(kind, key)
            where claim.kind = free.kind and claim.key = free.key
        ), ceilings as (
            insert into ledger.ceiling (kind, key, cap, used)
            select * from unnest(?::text[], ?::text[], ?::int8[], ?::int8[])
            on conflict (kind, key) do update set cap = excluded.cap, used = excluded.used
        ), commands as (
            insert into ledger.command (command_id, body_hash, first_position, last_position)
            select * from unnest(?::text[], ?::bytea[], ?::int8[], ?::int8[])
        ), keys as (
            insert into ledger.subject_key (subject, key_id, wrapped)
            select * from unnest(?::text[], ?::text[], ?::bytea[])
        ), head as (
            update ledger.log_head set next_position = ?, frontier = ?, seal = ?
        )
        select pg_notify('jejak_ledger', ?);
        commit
        """;

    // Only every 256th event completes a part of the tree whose root is kept.
    private static final String WRITE_WITH_SUBTREES = """
        insert into ledger.subtree (level, index, hash) select * from unnest(?::int8[], ?::int8[], ?::bytea[]);
        """ + WRITE;

    private BatchWriter() {}

    /** Makes room for positions up to the given one; answers the first position beyond that room. */
    static long ensurePartition(Connection connection, long position) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select ledger.ensure_partition(?)")) {
            statement.setLong(1, position);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** One journey for both: the commit is skipped when the write fails. */
    static void writeAndCommit(Connection connection, Decision decision, TreeHead.Growth tree) throws SQLException {
        String write = tree.complete().isEmpty() ? WRITE : WRITE_WITH_SUBTREES;
        try (PreparedStatement statement = connection.prepareStatement(write)) {
            SqlArrays sql = new SqlArrays(connection, statement);
            bindSubtrees(sql, tree.complete());
            bindEvents(sql, decision);
            bindHeads(sql, decision.known);
            bindClaims(sql, decision.known.claims);
            bindCommandsAndKeys(sql, decision.known);
            sql.number(tree.after().size());
            sql.bytes(tree.after().bytes());
            sql.bytes(tree.seal());
            sql.text(Long.toString(decision.lastPosition()));
            statement.execute();
        }
    }

    private static void bindSubtrees(SqlArrays sql, List<Subtree> complete) throws SQLException {
        if (!complete.isEmpty()) {
            sql.numbers(complete, part -> (long) part.level());
            sql.numbers(complete, Subtree::index);
            sql.bytes(complete, Subtree::hash);
        }
    }

    private static void bindEvents(SqlArrays sql, Decision decision) throws SQLException {
        List<Decision.Row> rows = decision.rows;
        sql.number(decision.firstPosition);
        sql.texts(rows, row -> row.event().stream());
        sql.numbers(rows, row -> row.event().version());
        sql.texts(rows, row -> row.event().type());
        sql.numbers(rows, row -> row.event().recordedAtMicros());
        sql.bytes(rows, Decision.Row::hash);
        sql.bytes(rows, row -> row.event().envelope());
        sql.texts(rows, row -> row.event().tags());
    }

    private static void bindHeads(SqlArrays sql, Known known) throws SQLException {
        Map<String, Known.Head> heads = known.heads.changes();
        sql.texts(heads.keySet());
        sql.numbers(heads.values(), Known.Head::version);
        sql.bytes(heads.values(), Known.Head::hash);
        sql.numbers(heads.values(), Known.Head::lastPosition);
    }

    private static void bindClaims(SqlArrays sql, ClaimBook claims) throws SQLException {
        List<ClaimBook.Name> freed = new ArrayList<>();
        SortedMap<ClaimBook.Name, ClaimHolder> held = new TreeMap<>();
        claims.holders
                .changes()
                .forEach((name, holder) ->
                        holder.ifPresentOrElse(taker -> held.put(name, taker), () -> freed.add(name)));
        sql.texts(held.keySet(), ClaimBook.Name::kind);
        sql.texts(held.keySet(), ClaimBook.Name::key);
        sql.texts(held.values(), ClaimHolder::stream);
        sql.numbers(held.values(), ClaimHolder::position);
        sql.texts(freed, ClaimBook.Name::kind);
        sql.texts(freed, ClaimBook.Name::key);
        Map<ClaimBook.Name, ClaimBook.Level> levels = claims.levels.changes();
        sql.texts(levels.keySet(), ClaimBook.Name::kind);
        sql.texts(levels.keySet(), ClaimBook.Name::key);
        sql.numbers(levels.values(), ClaimBook.Level::cap);
        sql.numbers(levels.values(), ClaimBook.Level::used);
    }

    private static void bindCommandsAndKeys(SqlArrays sql, Known known) throws SQLException {
        Map<String, Known.Answered> commands = known.commands.changes();
        sql.texts(commands.keySet());
        sql.bytes(commands.values(), Known.Answered::bodyHash);
        sql.numbers(commands.values(), command -> command.answer().firstPosition());
        sql.numbers(commands.values(), command -> command.answer().lastPosition());
        Map<String, SubjectKey> keys = known.subjectKeys.changes();
        sql.texts(keys.keySet());
        sql.texts(keys.values(), SubjectKey::keyId);
        sql.bytes(keys.values(), SubjectKey::wrapped);
    }
}
