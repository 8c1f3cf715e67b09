package jejak.ledger.figures;

import java.util.concurrent.atomic.LongAdder;

/** How much the writer of a process has settled since it started, and how long that took. */
public final class AppendFigures {
    private final LongAdder appends = new LongAdder();
    private final LongAdder rounds = new LongAdder();
    private final LongAdder nanos = new LongAdder();

    /** One round: so many appends, accepted or refused, settled together within this time. */
    public void settled(int together, long withinNanos) {
        appends.add(together);
        rounds.increment();
        nanos.add(withinNanos);
    }

    /** Appends that were answered, whatever the answer. */
    public long appends() {
        return appends.sum();
    }

    /** Rounds in which they were settled, each with one commit as a rule. */
    public long rounds() {
        return rounds.sum();
    }

    /** Time of all rounds together, in nanoseconds. */
    public long nanos() {
        return nanos.sum();
    }
}
