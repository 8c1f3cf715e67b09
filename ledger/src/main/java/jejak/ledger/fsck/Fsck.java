package jejak.ledger.fsck;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Derives the whole log again and tells where it is not what is kept or was signed: every hash, column, version, chain,
 * part of the tree, signed root, signature, head and accepted command, as of one moment.
 */
public final class Fsck {
    static final String EVENTS = "select " + LogRow.COLUMNS + " from ledger.events order by position";

    private static final int STREAMS_AT_ONCE = 1_000_000;
    private static final int TELL_EVERY = 4_096;
    // Beyond this, what stands there is no continuation of anything.
    private static final long LONGEST_GAP = 1_000_000;

    private final Snapshot snapshot;
    private final Report report;
    private final Progress progress;
    private long expected;

    private Fsck(Snapshot snapshot, Report report, Progress progress) {
        this.snapshot = snapshot;
        this.report = report;
        this.progress = progress;
    }

    /** Looks at every row of the log as it passes, in order, and at the end. */
    interface Watch {
        void row(LogRow row) throws SQLException;

        /** @param events how many places of the log are taken or were */
        void end(long events) throws SQLException;
    }

    /** Told now and then how far it came. */
    public interface Progress {
        /** @param all what the head of the log counts */
        void at(long events, long all);
    }

    /**
     * What was looked at.
     *
     * @param findings how many of each kind; of one kind at most a thousand are told one by one
     */
    public record Summary(long events, long checkpoints, Map<Fault, Long> findings) {
        public boolean whole() {
            return findings.isEmpty();
        }
    }

    /** @param source an account that may read the schema ledger; five connections are used at once */
    public static Summary run(DataSource source, Evidence evidence, Consumer<LogFinding> reader, Progress progress)
            throws SQLException {
        try (Snapshot snapshot = new Snapshot(source)) {
            return new Fsck(snapshot, new Report(reader), progress).run(evidence, STREAMS_AT_ONCE);
        }
    }

    /** @param atOnce how many streams are followed in one pass */
    static Summary run(DataSource source, Evidence evidence, Consumer<LogFinding> reader, int atOnce)
            throws SQLException {
        try (Snapshot snapshot = new Snapshot(source)) {
            return new Fsck(snapshot, new Report(reader), (_, _) -> {}).run(evidence, atOnce);
        }
    }

    private Summary run(Evidence evidence, int atOnce) throws SQLException {
        Head head = Head.read(snapshot, evidence.sealKey());
        SignedTrees signed = new SignedTrees(snapshot, evidence, report);
        List<Watch> watches = List.of(
                new LeafWatch(report),
                new HeldWatch(evidence.events(), report),
                new ChainWatch(snapshot, report, shares(atOnce)),
                new CommandWatch(snapshot, report),
                new KeyWatch(snapshot, evidence.opener(), report),
                new TreeWatch(snapshot, head, signed, report, evidence.clock()));
        pass(watches, head.size());
        for (Watch watch : watches) {
            watch.end(expected);
        }
        return new Summary(expected, signed.checkpoints(), report.counts());
    }

    private void pass(List<Watch> watches, long all) throws SQLException {
        try (Copy rows = snapshot.copy(EVENTS)) {
            for (Copy.Row next = rows.next(); next != null; next = rows.next()) {
                LogRow row = new LogRow(next);
                if (!inOrder(row)) {
                    continue;
                }
                for (Watch watch : watches) {
                    watch.row(row);
                }
                if (expected % TELL_EVERY == 0) {
                    progress.at(expected, all);
                }
            }
        }
        progress.at(expected, all);
    }

    private boolean inOrder(LogRow row) {
        if (row.position < expected) {
            report.add(row.finding(Fault.POSITION_TWICE, "the place belongs to an event before it"));
            return false;
        }
        if (row.position > expected) {
            String which = "positions %d to %d, before event %s of %s"
                    .formatted(
                            expected,
                            row.position - 1,
                            row.finding(Fault.POSITION_GAP, "").eventId(),
                            row.name());
            report.add(LogFinding.at(Fault.POSITION_GAP, expected, which));
        }
        if (row.position - expected > LONGEST_GAP) {
            return false;
        }
        expected = row.position + 1;
        return true;
    }

    private int shares(int atOnce) throws SQLException {
        try (Copy rows = snapshot.copy("select count(*) from ledger.stream_head")) {
            Copy.Row row = rows.next();
            return 1 + (int) ((row == null ? 0 : row.int64()) / atOnce);
        }
    }
}
