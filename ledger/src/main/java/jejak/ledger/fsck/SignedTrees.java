package jejak.ledger.fsck;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
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
    private static final int AHEAD = 128; // enough for the processors, and no more in memory
    private final Report report;
    private final TrustedKeys keys;
    private final Deque<Signed> outside;
    private final Copy rows;
    private final Deque<Judged> ahead = new ArrayDeque<>();
    private @Nullable Signed row;
    private long checkpoints;
    private long witnessed;
    private boolean forked;
    private long seen = -1;
    private long seenBefore = -1;

    /** What a row is worth: without a tree when this log's key has not signed it, without witnesses when it is no checkpoint. */
    private record Judged(Merkle.@Nullable Tree tree, Checkpoint.@Nullable Witnessed by, List<LogFinding> findings) {}

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
        for (Judged next = judgedNext(); next != null; next = judgedNext()) {
            checkpoints++;
            next.findings().forEach(report::add);
            Checkpoint.Witnessed by = next.by();
            if (by != null) {
                seen = by.latest();
                witnessed += by.different();
            }
            if (next.tree() != null) {
                return new Signed(next.tree(), "checkpoint");
            }
        }
        return null;
    }

    /** In their order, though the signatures of many are checked at once, on all processors. */
    private @Nullable Judged judgedNext() throws SQLException {
        if (ahead.isEmpty()) {
            List<Copy.Row> some = new ArrayList<>(AHEAD);
            for (Copy.Row next = rows.next(); next != null; next = some.size() < AHEAD ? rows.next() : null) {
                some.add(next);
            }
            ahead.addAll(some.parallelStream().map(this::judged).toList());
        }
        return ahead.poll();
    }

    private Judged judged(Copy.Row row) {
        List<LogFinding> findings = new ArrayList<>();
        long size = row.int64();
        try {
            Checkpoint checkpoint = Checkpoint.parse(row.text().getBytes(StandardCharsets.UTF_8));
            if (checkpoint.tree().size() != size) {
                throw new Malformed("its row says size " + size);
            }
            Checkpoint.Witnessed by = checkpoint.witnessed(keys.witnesses());
            boolean signed = checkpoint.signed(keys.logs());
            if (by.wrong()) {
                findings.add(LogFinding.at(Fault.WITNESS_SIGNATURE, size, "checkpoint of size " + size));
            }
            if (!signed) {
                findings.add(LogFinding.at(Fault.CHECKPOINT_SIGNATURE, size, "checkpoint of size " + size));
            }
            return new Judged(signed ? checkpoint.tree() : null, by, findings);
        } catch (Malformed malformed) {
            findings.add(LogFinding.at(Fault.CHECKPOINT_MALFORMED, size, malformed.what()));
            return new Judged(null, null, findings);
        }
    }
}
