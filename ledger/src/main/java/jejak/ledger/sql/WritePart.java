package jejak.ledger.sql;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The parts of the one statement that writes a batch, in the order of their parameters; only those with something to
 * write are sent. The server prepares every part for every batch, also for no rows: together they cost more than one row.
 */
public enum WritePart {
    EVENTS("""
        insert into ledger.events (position, stream, version, type, recorded_at, hash, envelope, tags)
        select ? + n - 1, stream, version, type, 'epoch'::timestamptz + micros * '1 microsecond'::interval,
               hash, envelope, tags::text[]
        from unnest(?::text[], ?::int8[], ?::text[], ?::int8[], ?::bytea[], ?::bytea[], ?::text[])
             with ordinality as event(stream, version, type, micros, hash, envelope, tags, n)\
        """),
    /** Streams that begin: refused by the key should they be there already. */
    BIRTHS("""
        insert into ledger.stream_head (stream, version, hash, last_position)
        select * from unnest(?::text[], ?::int8[], ?::bytea[], ?::int8[])\
        """),
    HEADS("""
        update ledger.stream_head set version = now.version, hash = now.hash, last_position = now.last_position
        from unnest(?::text[], ?::int8[], ?::bytea[], ?::int8[]) as now(stream, version, hash, last_position)
        where stream_head.stream = now.stream\
        """),
    /** Claims that nobody held: refused by the key should somebody hold them after all. */
    TAKEN("""
        insert into ledger.claim (kind, key, stream, position)
        select * from unnest(?::text[], ?::text[], ?::text[], ?::int8[])\
        """),
    HANDED_ON("""
        insert into ledger.claim (kind, key, stream, position)
        select * from unnest(?::text[], ?::text[], ?::text[], ?::int8[])
        on conflict (kind, key) do update set stream = excluded.stream, position = excluded.position\
        """),
    FREED("""
        delete from ledger.claim using unnest(?::text[], ?::text[]) as free(kind, key)
        where claim.kind = free.kind and claim.key = free.key\
        """),
    CEILINGS("""
        insert into ledger.ceiling (kind, key, cap, used)
        select * from unnest(?::text[], ?::text[], ?::int8[], ?::int8[])
        on conflict (kind, key) do update set cap = excluded.cap, used = excluded.used\
        """),
    COMMANDS("""
        insert into ledger.command (command_id, body_hash, first_position, last_position)
        select * from unnest(?::text[], ?::bytea[], ?::int8[], ?::int8[])\
        """),
    KEYS("""
        insert into ledger.subject_key (subject, key_id, wrapped)
        select * from unnest(?::text[], ?::text[], ?::bytea[])\
        """),
    // Only every 256th event completes a part of the tree whose root is kept.
    SUBTREES("""
        insert into ledger.subtree (level, index, hash) select * from unnest(?::int8[], ?::int8[], ?::bytea[])\
        """);

    private static final String HEAD = "update ledger.log_head set next_position = ?, frontier = ?, seal = ?";
    private static final String NOTIFY = "select pg_notify('jejak_ledger', ?)";
    // Zero rows mean that the head is not what the writer believes; the division ends the transaction.
    private static final String AS_BELIEVED = ", 1 / (select count(*) from head)";
    private static final Map<Set<WritePart>, String> STATEMENTS = new ConcurrentHashMap<>();
    private static final Map<Set<WritePart>, String> GUARDED = new ConcurrentHashMap<>();

    private final String sql;

    WritePart(String sql) {
        this.sql = sql;
    }

    /** The write under a lock that was taken before, and the commit: one journey, skipped from what fails on. */
    public static String statement(EnumSet<WritePart> parts) {
        return STATEMENTS.computeIfAbsent(
                EnumSet.copyOf(parts), those -> with(those) + "), head as (" + HEAD + ") " + NOTIFY + ";commit");
    }

    /** Lock, write and commit in one journey, if the head of the log is still at the position and under the seal. */
    public static String guarded(EnumSet<WritePart> parts) {
        return GUARDED.computeIfAbsent(
                EnumSet.copyOf(parts),
                those -> LogLock.TAKE + ";" + with(those) + "), head as (" + HEAD
                        + " where next_position = ? and frontier = ? and seal = ? returning 1) " + NOTIFY + AS_BELIEVED
                        + ";commit");
    }

    private static String with(Set<WritePart> parts) {
        List<String> each = new ArrayList<>();
        parts.forEach(part -> each.add(part.name().toLowerCase(Locale.ROOT) + " as (" + part.sql));
        return "with " + String.join("), ", each);
    }
}
