package jejak.ledger;

import static jejak.ledger.sql.WritePart.BIRTHS;
import static jejak.ledger.sql.WritePart.CEILINGS;
import static jejak.ledger.sql.WritePart.COMMANDS;
import static jejak.ledger.sql.WritePart.EVENTS;
import static jejak.ledger.sql.WritePart.FREED;
import static jejak.ledger.sql.WritePart.HANDED_ON;
import static jejak.ledger.sql.WritePart.HEADS;
import static jejak.ledger.sql.WritePart.KEYS;
import static jejak.ledger.sql.WritePart.SUBTREES;
import static jejak.ledger.sql.WritePart.TAKEN;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jejak.ledger.seal.TreeHead;
import jejak.ledger.sql.WritePart;
import org.jspecify.annotations.Nullable;

/** Writes everything a batch changes in one statement, and commits. */
final class BatchWriter {
    /** Binds the parameters of one part. */
    private interface Binding {
        void bind(SqlArrays sql) throws SQLException;
    }

    private final Decision decision;
    private final TreeHead.Growth tree;
    private final Map<WritePart, Binding> parts = new EnumMap<>(WritePart.class);

    BatchWriter(Decision decision, TreeHead.Growth tree) {
        this.decision = decision;
        this.tree = tree;
        parts.put(EVENTS, this::bindEvents);
        heads(decision.known.heads);
        claims(decision.known.claims);
        Map<String, Known.Answered> commands = decision.known.commands.changes();
        part(COMMANDS, commands.values(), sql -> sql.commands(commands));
        Collection<SubjectKey> keys = decision.known.subjectKeys.changes().values();
        part(KEYS, keys, sql -> sql.keys(keys));
        part(SUBTREES, tree.complete(), sql -> sql.subtrees(tree.complete()));
    }

    /** Makes room for the decision and for so many positions more; answers the first position beyond that room. */
    static long makeRoom(Connection connection, Decision decision, long ahead) throws SQLException {
        ensurePartition(connection, decision.firstPosition);
        return ensurePartition(connection, decision.lastPosition() + ahead);
    }

    private static long ensurePartition(Connection connection, long position) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select ledger.ensure_partition(?)")) {
            statement.setLong(1, position);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /**
     * One journey for write and commit: the commit is skipped when the write fails.
     *
     * @param believed the head of the log as this writer left it, when nothing was read and no lock was taken before;
     *     an SQLException then tells that it is another by now, or that a stream, claim, command or key was there
     */
    void writeAndCommit(Connection connection, TreeHead.@Nullable Kept believed) throws SQLException {
        EnumSet<WritePart> present = EnumSet.copyOf(parts.keySet());
        String sql = believed == null ? WritePart.statement(present) : WritePart.guarded(present);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            SqlArrays arrays = new SqlArrays(connection, statement);
            for (Binding part : parts.values()) {
                part.bind(arrays);
            }
            arrays.number(tree.after().size());
            arrays.bytes(tree.after().bytes());
            arrays.bytes(tree.seal());
            if (believed != null) {
                arrays.number(believed.size());
                arrays.bytes(believed.frontier());
                arrays.bytes(believed.seal());
            }
            arrays.text(Long.toString(decision.lastPosition()));
            statement.execute();
        }
    }

    private void part(WritePart part, Collection<?> rows, Binding binding) {
        if (!rows.isEmpty()) {
            parts.put(part, binding);
        }
    }

    private void heads(Tentative<String, Known.Head> heads) {
        SortedMap<String, Known.Head> births = new TreeMap<>(heads.changes());
        births.keySet().removeAll(heads.knownKeys());
        SortedMap<String, Known.Head> grown = new TreeMap<>(heads.changes());
        grown.keySet().retainAll(heads.knownKeys());
        part(BIRTHS, births.values(), sql -> sql.heads(births));
        part(HEADS, grown.values(), sql -> sql.heads(grown));
    }

    // What ends up free and what ends up held are disjoint: parts of one statement do not see each other, so freeing a
    // key in one part and taking it in another would clash.
    private void claims(ClaimBook claims) {
        List<ClaimBook.Name> freed = new ArrayList<>();
        SortedMap<ClaimBook.Name, ClaimHolder> taken = new TreeMap<>();
        claims.holders
                .changes()
                .forEach((name, holder) ->
                        holder.ifPresentOrElse(taker -> taken.put(name, taker), () -> freed.add(name)));
        SortedMap<ClaimBook.Name, ClaimHolder> handedOn = new TreeMap<>(taken);
        handedOn.keySet().retainAll(claims.holders.knownKeys());
        taken.keySet().removeAll(claims.holders.knownKeys());
        part(TAKEN, taken.values(), sql -> sql.holders(taken));
        part(HANDED_ON, handedOn.values(), sql -> sql.holders(handedOn));
        part(FREED, freed, sql -> sql.names(freed));
        Map<ClaimBook.Name, ClaimBook.Level> levels = claims.levels.changes();
        part(CEILINGS, levels.values(), sql -> sql.levels(levels));
    }

    private void bindEvents(SqlArrays sql) throws SQLException {
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
}
