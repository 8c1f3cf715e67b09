package jejak.ledger;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Looks up what stands beside the log: answers of commands, holders of claims, names of streams, snapshots. */
final class Register {
    private final DataSource dataSource;
    private volatile boolean keepsSnapshots;

    Register(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    Optional<CommandAnswer> answer(String commandId) {
        return one(
                "select command_id, first_position, last_position from ledger.command where command_id = ?",
                row -> new CommandAnswer(row.getString(1), row.getLong(2), row.getLong(3)),
                commandId);
    }

    Optional<CommandAnswer> answer(String commandId, byte[] bodyHash) {
        return one(
                "select first_position, last_position, body_hash from ledger.command where command_id = ?",
                row -> {
                    if (!Arrays.equals(row.getBytes(3), bodyHash)) {
                        throw new CommandIdReused(commandId);
                    }
                    return new CommandAnswer(commandId, row.getLong(1), row.getLong(2));
                },
                commandId);
    }

    Map<String, ClaimHolder> holders(String kind, Collection<String> keys) {
        Map<String, ClaimHolder> holders = new LinkedHashMap<>();
        Query.list(
                        dataSource,
                        "select key, stream, position from ledger.claim where kind = ? and key = any(?)",
                        row -> Map.entry(row.getString(1), new ClaimHolder(row.getString(2), row.getLong(3))),
                        kind,
                        keys)
                .forEach(held -> holders.put(held.getKey(), held.getValue()));
        return holders;
    }

    Optional<Long> version(String stream) {
        return one("select version from ledger.stream_head where stream = ?", row -> row.getLong(1), stream);
    }

    /** The last version of each stream; an unknown one has no entry. */
    Map<String, Long> versions(Collection<String> streams) {
        Map<String, Long> versions = new HashMap<>();
        Query.list(
                dataSource,
                "select stream, version from ledger.stream_head where stream = any(?)",
                row -> versions.put(row.getString(1), row.getLong(2)),
                streams);
        return versions;
    }

    List<String> streamNames(String afterName, int max, boolean plainOnly) {
        return Query.list(dataSource, """
            select stream from ledger.stream_head
            where stream > ? and not (? and strpos(stream, ':') > 0)
            order by stream limit ?
            """, row -> row.getString(1), afterName, plainOnly, max);
    }

    /** Nothing where none was kept since the start: a snapshot only saves time, and asking for one costs a round trip. */
    Optional<Envelope> snapshot(String stream) {
        return keepsSnapshots
                ? one(
                        "select envelope from ledger.snapshot where stream = ?",
                        row -> Envelope.parse(row.getBytes(1)),
                        stream)
                : Optional.empty();
    }

    /** The newest snapshot stays: an older one that arrives late is left out. */
    void keepSnapshot(String stream, long version, byte[] envelope) {
        keepsSnapshots = true;
        Query.list(dataSource, """
            insert into ledger.snapshot (stream, version, envelope) values (?, ?, ?)
            on conflict (stream) do update set version = excluded.version, envelope = excluded.envelope
            where snapshot.version <= excluded.version
            returning version
            """, row -> row.getLong(1), stream, version, envelope);
    }

    private <T> Optional<T> one(String sql, Query.Row<T> reader, Object... parameters) {
        return Query.list(dataSource, sql, reader, parameters).stream().findFirst();
    }
}
