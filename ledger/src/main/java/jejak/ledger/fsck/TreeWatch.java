package jejak.ledger.fsck;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Grows the tree again, and holds it against every kept part, every signed root and the head of the log. */
final class TreeWatch implements Fsck.Watch {
    private static final int STRIDE = 8;
    private static final int MOST_UNSIGNED = 1_000;
    private static final long MICROS = 1_000_000;
    private static final byte[] LOST = new byte[32];

    private final Report report;
    private final SignedTrees signed;
    private final Map<Integer, Subtrees> kept = new HashMap<>();
    private final Snapshot snapshot;
    private final Head head;
    private final long clock;
    private final List<LogFinding> unsigned = new ArrayList<>();
    private final Tree tree = new Tree();

    TreeWatch(Snapshot snapshot, Head head, SignedTrees signed, Report report, long clock) {
        this.snapshot = snapshot;
        this.head = head;
        this.signed = signed;
        this.report = report;
        this.clock = clock;
    }

    @Override
    public void row(LogRow row) throws SQLException {
        // In the place of what is missing, so that what comes after it is still judged at its own place.
        while (tree.size() < row.position) {
            grow(LOST);
        }
        if (clock >= 0 && row.recordedAt < (signed.seen() - clock) * MICROS) {
            report.add(row.finding(Fault.CLOCK_TURNED_BACK, "a witness saw the log without it at " + signed.seen()));
        }
        if (unsigned.size() < MOST_UNSIGNED) {
            unsigned.add(row.finding(Fault.UNVOUCHED, "no checkpoint reaches it"));
        }
        grow(row.leaf);
    }

    @Override
    public void end(long events) throws SQLException {
        for (Subtrees level : kept.values()) {
            level.end();
        }
        signed.end(tree.size());
        if (!head.check(tree, report)) {
            unsigned.forEach(report::add);
        }
    }

    private void grow(byte[] leaf) throws SQLException {
        tree.add(leaf, this::complete);
        if (signed.check(tree)) {
            unsigned.clear();
        }
    }

    private void complete(int level, long index, byte[] hash) throws SQLException {
        if (level % STRIDE != 0) {
            return;
        }
        Subtrees rows = kept.get(level);
        if (rows == null) {
            rows = new Subtrees(snapshot, level, report);
            kept.put(level, rows);
        }
        rows.check(index, hash);
    }
}
