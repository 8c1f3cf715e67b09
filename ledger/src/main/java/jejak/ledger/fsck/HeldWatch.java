package jejak.ledger.fsck;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import jejak.ledger.fsck.Evidence.Held;

/** Holds the log against the single events that somebody has a proof or a receipt of. */
final class HeldWatch implements Fsck.Watch {
    private final Deque<Held> held;
    private final Report report;

    HeldWatch(List<Held> held, Report report) {
        this.held = new ArrayDeque<>(
                held.stream().sorted(Comparator.comparingLong(Held::position)).toList());
        this.report = report;
    }

    @Override
    public void row(LogRow row) {
        while (!held.isEmpty() && held.getFirst().position() < row.position) {
            missing(held.removeFirst());
        }
        while (!held.isEmpty() && held.getFirst().position() == row.position) {
            Held event = held.removeFirst();
            if (!Arrays.equals(event.hash(), row.leaf)) {
                report.add(finding(Fault.HELD_EVENT_DIFFERS, event, "the log has an event of " + row.name()));
            }
        }
    }

    @Override
    public void end(long events) {
        held.forEach(this::missing);
    }

    private void missing(Held event) {
        report.add(finding(Fault.HELD_EVENT_MISSING, event, "nothing is there"));
    }

    private static LogFinding finding(Fault fault, Held event, String detail) {
        return new LogFinding(fault, event.position(), event.stream(), event.eventId(), detail);
    }
}
