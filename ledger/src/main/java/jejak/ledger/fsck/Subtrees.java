package jejak.ledger.fsck;

import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The kept roots of one level, read beside the log and held against those that its events give. */
final class Subtrees {
    private final int level;
    private final Report report;
    private final Copy rows;
    private long index;
    private byte @Nullable [] hash;

    Subtrees(Snapshot snapshot, int level, Report report) throws SQLException {
        this.level = level;
        this.report = report;
        this.rows = snapshot.copy("select index, hash from ledger.subtree where level = " + level + " order by index");
        next();
    }

    void check(long wanted, byte[] derived) throws SQLException {
        while (hash != null && index < wanted) {
            differs(index, "it is kept, but there is no such part");
            next();
        }
        if (hash == null || index > wanted) {
            differs(wanted, "it is not kept");
        } else {
            if (!Arrays.equals(hash, derived)) {
                differs(wanted, "another hash is kept");
            }
            next();
        }
    }

    void end() throws SQLException {
        while (hash != null) {
            differs(index, "it is kept, but there are not so many events");
            next();
        }
    }

    private void next() throws SQLException {
        Copy.Row row = rows.next();
        index = row == null ? Long.MAX_VALUE : row.int64();
        hash = row == null ? null : row.bytes();
    }

    private void differs(long part, String what) {
        long from = part << level;
        String where = "part of positions %d to %d: %s".formatted(from, from + (1L << level) - 1, what);
        report.add(LogFinding.at(Fault.SUBTREE_DIFFERS, from, where));
    }
}
