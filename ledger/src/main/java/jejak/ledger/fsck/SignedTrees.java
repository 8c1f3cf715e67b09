package jejak.ledger.fsck;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import jejak.ledger.fsck.Evidence.Signed;
import jejak.ledger.verify.spec.Checkpoint;
import jejak.ledger.verify.spec.Malformed;
import jejak.ledger.verify.spec.Merkle;
import jejak.ledger.verify.spec.TrustedKeys;
import org.jspecify.annotations.Nullable;

/** Everything that was ever signed, in the order of sizes: the checkpoints of the database, and those from outside. */
final class SignedTrees {
    private final Report report;
    private final TrustedKeys keys;
    private final Deque<Signed> outside;
    private final Copy rows;
    private @Nullable Signed row;
    private long checkpoints;
    private long witnessed;
    private boolean forked;
    private long seen = -1;
    private long seenBefore = -1;

    SignedTrees(Snapshot snapshot, Evidence evidence, Report report) throws SQLException {
        this.report = report;
        this.keys = evidence.keys();
        List<Signed> sorted = evidence.trees().stream()
                .sorted(Comparator.comparingLong(signed -> signed.tree().size()))
                .toList();
        this.outside = new ArrayDeque<>(sorted);
        this.rows = snapshot.copy("select size, note from ledger.checkpoint order by size");
        this.row = next();
    }

    /** Holds the tree against everything that was signed at its size; whether something was, and fits. */
    boolean check(Tree tree) throws SQLException {
        boolean fits = false;
        while (row != null && row.tree().size() <= tree.size()) {
            fits |= check(row, tree);
            seenBefore = Math.max(seenBefore, seen);
            row = next();
        }
        while (!outside.isEmpty() && outside.getFirst().tree().size() <= tree.size()) {
            fits |= check(outside.removeFirst(), tree);
        }
        return fits;
    }

    /** What was signed beyond the end of the log. */
    void end(long size) throws SQLException {
        for (; row != null; row = next()) {
            shrank(row, size);
        }
        outside.forEach(signed -> shrank(signed, size));
        if (checkpoints > 0 && witnessed == 0 && !keys.witnesses().isEmpty()) {
            report.add(LogFinding.at(Fault.WITNESS_MISSING, -1, checkpoints + " checkpoints"));
        }
    }

    /** When a witness last saw the log as long as it is now or shorter, in seconds since 1970; -1 for never. */
    long seen() {
        return seenBefore;
    }

    long checkpoints() {
        return checkpoints;
    }

    // After the first that differs all later ones do, and say nothing new.
    private boolean check(Signed signed, Tree tree) {
        boolean inPlace = signed.tree().size() == tree.size();
        boolean fits = inPlace && Arrays.equals(signed.tree().root(), tree.root());
        if (inPlace && !forked && !fits) {
            forked = true;
            report.add(LogFinding.at(
                    Fault.CHECKPOINT_ROOT, tree.size(), "%s of size %d".formatted(signed.source(), tree.size())));
        }
        return fits;
    }

    private void shrank(Signed signed, long size) {
        String what = "%s of size %d, the log has %d"
                .formatted(signed.source(), signed.tree().size(), size);
        report.add(LogFinding.at(Fault.LOG_SHRANK, size, what));
    }

    private @Nullable Signed next() throws SQLException {
        for (Copy.Row next = rows.next(); next != null; next = rows.next()) {
            checkpoints++;
            Merkle.Tree tree = verified(next.int64(), next.text());
            if (tree != null) {
                return new Signed(tree, "checkpoint");
            }
        }
        return null;
    }

    private Merkle.@Nullable Tree verified(long size, String note) {
        try {
            Checkpoint checkpoint = Checkpoint.parse(note.getBytes(StandardCharsets.UTF_8));
            if (checkpoint.tree().size() != size) {
                throw new Malformed("its row says size " + size);
            }
            Checkpoint.Witnessed by = checkpoint.witnessed(keys.witnesses());
            seen = by.latest();
            witnessed += by.different();
            if (by.wrong()) {
                report.add(LogFinding.at(Fault.WITNESS_SIGNATURE, size, "checkpoint of size " + size));
            }
            if (!checkpoint.signed(keys.logs())) {
                report.add(LogFinding.at(Fault.CHECKPOINT_SIGNATURE, size, "checkpoint of size " + size));
                return null;
            }
            return checkpoint.tree();
        } catch (Malformed malformed) {
            report.add(LogFinding.at(Fault.CHECKPOINT_MALFORMED, size, malformed.what()));
            return null;
        }
    }
}
