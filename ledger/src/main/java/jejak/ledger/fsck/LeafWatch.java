package jejak.ledger.fsck;

import jejak.ledger.verify.spec.EventBytes;

/** Judges each row by itself: its hash, its bytes, and the columns beside them. */
final class LeafWatch implements Fsck.Watch {
    private final Report report;

    LeafWatch(Report report) {
        this.report = report;
    }

    @Override
    public void row(LogRow row) {
        if (!row.fits()) {
            report.add(row.finding(Fault.LEAF_HASH, "the bytes do not give the hash beside them"));
        }
        EventBytes event = row.event;
        if (event == null) {
            report.add(row.finding(Fault.ENVELOPE_MALFORMED, "the bytes are not an event"));
        } else if (!(row.stream.equals(event.stream())
                && row.version == event.version()
                && row.type.equals(event.type())
                && row.recordedAt == event.recordedAt())) {
            report.add(row.finding(
                    Fault.COLUMN_DIFFERS,
                    "the row says stream %s, version %d, type %s".formatted(row.stream, row.version, row.type)));
        }
    }

    @Override
    public void end(long events) {
        // Every row was judged when it passed.
    }
}
