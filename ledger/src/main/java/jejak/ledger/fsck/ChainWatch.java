package jejak.ledger.fsck;

import java.sql.SQLException;

/** Follows the chains of all households, in as many passes as memory asks for, and holds them against the table of heads. */
final class ChainWatch implements Fsck.Watch {
    private static final String HEADS = "select stream, version, hash, last_position from ledger.stream_head";

    private final Snapshot snapshot;
    private final Report report;
    private final int shares;
    private final Chains first;

    ChainWatch(Snapshot snapshot, Report report, int shares) {
        this.snapshot = snapshot;
        this.report = report;
        this.shares = shares;
        this.first = new Chains(report, 0, shares);
    }

    @Override
    public void row(LogRow row) {
        follow(row, first);
    }

    @Override
    public void end(long events) throws SQLException {
        finish(first);
        for (int share = 1; share < shares; share++) {
            Chains chains = new Chains(report, share, shares);
            try (Copy rows = snapshot.copy(Fsck.EVENTS)) {
                for (Copy.Row row = rows.next(); row != null; row = rows.next()) {
                    follow(new LogRow(row), chains);
                }
            }
            finish(chains);
        }
    }

    private static void follow(LogRow row, Chains chains) {
        if (row.event != null && chains.follows(row.stream)) {
            chains.next(row, row.event.previousHash());
        }
    }

    private void finish(Chains chains) throws SQLException {
        try (Copy heads = snapshot.copy(HEADS)) {
            for (Copy.Row row = heads.next(); row != null; row = heads.next()) {
                String stream = row.text();
                long version = row.int64();
                byte[] hash = row.bytes();
                if (chains.follows(stream)) {
                    chains.head(stream, new Chains.Last(version, hash, row.int64()));
                }
            }
        }
        chains.end();
    }
}
