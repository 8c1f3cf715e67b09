package jejak.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import jejak.ledger.seal.TreeHead;
import jejak.ledger.sql.LogLock;

/** Answers, under the ledger's lock, what the database knows about everything a batch touches. */
final class BatchReader {
    private static final String READ = """
        select 'next', '', '', '', next_position, 0::bigint, coalesce(frontier, '') || coalesce(seal, '')
            from ledger.log_head
        union all
        select 'head', stream, '', '', version, last_position, hash
            from ledger.stream_head where stream = any(?)
        union all
        select 'claim', c.kind, c.key, c.stream, c.position, 0, null
            from unnest(?::text[], ?::text[]) as asked(kind, key) join ledger.claim c using (kind, key)
        union all
        select 'ceiling', c.kind, c.key, '', c.cap, c.used, null
            from unnest(?::text[], ?::text[]) as asked(kind, key) join ledger.ceiling c using (kind, key)
        union all
        select 'command', command_id, '', '', first_position, last_position, body_hash
            from ledger.command where command_id = any(?)
        union all
        select 'key', subject, key_id, '', 0, 0, null
            from ledger.subject_key where subject = any(?)
        """;

    // One journey for both; the server still runs them one after the other, each with its own snapshot.
    private static final String LOCK_AND_READ = LogLock.TAKE + ";" + READ;

    private BatchReader() {}

    static void lock(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LogLock.TAKE)) {
            statement.execute();
        }
    }

    static Known lockAndRead(Connection connection, List<Pending> batch) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK_AND_READ)) {
            bind(new SqlArrays(connection, statement), new Asked(batch));
            statement.execute();
            statement.getMoreResults();
            return known(statement);
        }
    }

    static boolean holds(Connection connection, Decision decision) throws SQLException {
        // The lock waits for the end of the transaction in doubt, should the server still be busy with it.
        lock(connection);
        try (PreparedStatement statement =
                connection.prepareStatement("select hash from ledger.events where position = ?")) {
            statement.setLong(1, decision.firstPosition);
            try (ResultSet row = statement.executeQuery()) {
                // Compared by hash: at that place another process may have written an event of its own.
                return row.next()
                        && Arrays.equals(
                                row.getBytes(1), decision.rows.getFirst().hash());
            }
        }
    }

    private static void bind(SqlArrays arrays, Asked asked) throws SQLException {
        arrays.texts(asked.streams);
        arrays.texts(asked.claims, ClaimBook.Name::kind);
        arrays.texts(asked.claims, ClaimBook.Name::key);
        arrays.texts(asked.ceilings, ClaimBook.Name::kind);
        arrays.texts(asked.ceilings, ClaimBook.Name::key);
        arrays.texts(asked.commands);
        arrays.texts(asked.subjects);
    }

    private static Known known(PreparedStatement statement) throws SQLException {
        Known known = new Known();
        try (ResultSet rows = statement.getResultSet()) {
            while (rows.next()) {
                learn(known, rows);
            }
        }
        return known;
    }

    private static void learn(Known known, ResultSet row) throws SQLException {
        String a = row.getString(2);
        String b = row.getString(3);
        long n = row.getLong(5);
        long m = row.getLong(6);
        byte[] bytes = row.getBytes(7);
        switch (row.getString(1)) {
            case "next" -> known.head = new TreeHead.Kept(n, bytes);
            case "head" -> known.heads.know(a, new Known.Head(n, bytes, m));
            case "claim" ->
                known.claims.holders.know(new ClaimBook.Name(a, b), Optional.of(new ClaimHolder(row.getString(4), n)));
            case "ceiling" -> known.claims.levels.know(new ClaimBook.Name(a, b), new ClaimBook.Level(n, m));
            case "command" -> known.commands.know(a, new Known.Answered(bytes, new CommandAnswer(a, n, m)));
            case "key" -> known.subjectKeys.know(a, new SubjectKey(b, a, new byte[0]));
            default -> throw new IllegalStateException("The read statement has no part '" + row.getString(1) + "'.");
        }
    }

    /** Everything a batch touches, each once. */
    private static final class Asked {
        final SortedSet<String> streams = new TreeSet<>();
        final SortedSet<String> commands = new TreeSet<>();
        final SortedSet<String> subjects = new TreeSet<>();
        final SortedSet<ClaimBook.Name> claims = new TreeSet<>();
        final SortedSet<ClaimBook.Name> ceilings = new TreeSet<>();

        Asked(Collection<Pending> batch) {
            for (Pending append : batch) {
                if (!append.commandId().isEmpty()) {
                    commands.add(append.commandId());
                }
                streams.addAll(append.unchanged().keySet());
                append.events().forEach(this::add);
            }
        }

        private void add(Prepared event) {
            streams.add(event.stream());
            event.newKeys().forEach(key -> subjects.add(key.subject()));
            for (Claim claim : event.claims()) {
                switch (claim) {
                    case Claim.Unique _, Claim.Noted _, Claim.Release _ -> claims.add(ClaimBook.Name.of(claim));
                    case Claim.Ceiling _, Claim.Consume _ -> ceilings.add(ClaimBook.Name.of(claim));
                }
            }
        }
    }
}
