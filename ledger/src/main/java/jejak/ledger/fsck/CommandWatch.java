package jejak.ledger.fsck;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Holds the table of accepted commands against what the events say they were asked for by. */
final class CommandWatch implements Fsck.Watch {
    private static final String COMMANDS =
            "select command_id, first_position, last_position from ledger.command order by first_position";

    private final Report report;
    private final Copy rows;
    private @Nullable Kept kept;
    private @Nullable Run run;

    CommandWatch(Snapshot snapshot, Report report) throws SQLException {
        this.report = report;
        this.rows = snapshot.copy(COMMANDS);
        next();
    }

    /** A row of the table. */
    private record Kept(String id, long first, long last) {}

    /** Events one after the other under one command. */
    private record Run(String id, LogRow begin, long last) {}

    @Override
    public void row(LogRow row) throws SQLException {
        if (row.event == null) {
            return;
        }
        String id = row.event.who().commandId();
        Run open = run;
        if (open != null && open.id().equals(id) && open.last() + 1 == row.position) {
            run = new Run(id, open.begin(), row.position);
        } else {
            settle();
            run = id.isEmpty() ? null : new Run(id, row, row.position);
        }
    }

    @Override
    public void end(long events) throws SQLException {
        settle();
        while (kept != null) {
            extra(kept);
            next();
        }
    }

    private void settle() throws SQLException {
        Run done = run;
        if (done == null) {
            return;
        }
        while (kept != null && kept.first() < done.begin().position) {
            extra(kept);
            next();
        }
        if (kept != null && kept.first() == done.begin().position) {
            if (!kept.id().equals(done.id()) || kept.last() != done.last()) {
                report.add(done.begin()
                        .finding(
                                Fault.COMMAND_DIFFERS,
                                "kept as %s, events up to %d".formatted(kept.id(), kept.last())));
            }
            next();
        } else {
            report.add(done.begin().finding(Fault.COMMAND_DIFFERS, "no row for command " + done.id()));
        }
    }

    private void extra(Kept row) {
        report.add(LogFinding.at(
                Fault.COMMAND_DIFFERS, row.first(), "no event was recorded there under command " + row.id()));
    }

    private void next() throws SQLException {
        Copy.Row row = rows.next();
        kept = row == null ? null : new Kept(row.text(), row.int64(), row.int64());
    }
}
