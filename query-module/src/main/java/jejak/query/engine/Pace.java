package jejak.query.engine;

import java.time.Duration;

/** How fast a projection goes, over the last seconds. */
final class Pace {

    /** What is older says nothing of now. */
    private static final long FRESH_NANOS = Duration.ofSeconds(10).toNanos();

    /** A position and when it was reached. */
    private record Mark(long position, long nanos) {}

    private Mark first = new Mark(0, 0);
    private Mark middle = first;
    private Mark last = first;

    /** It stands at this position now. */
    synchronized void at(long position) {
        Mark now = new Mark(position, System.nanoTime());
        if (now.nanos() - last.nanos() > FRESH_NANOS || position < last.position()) {
            first = now;
            middle = now;
        } else if (now.nanos() - middle.nanos() > FRESH_NANOS) {
            first = middle;
            middle = now;
        }
        last = now;
    }

    /** Events a second; 0 when it stands. */
    synchronized double eventsPerSecond() {
        boolean fresh = System.nanoTime() - last.nanos() <= FRESH_NANOS;
        long span = last.nanos() - first.nanos();
        return fresh && span > 0 ? (last.position() - first.position()) * 1e9 / span : 0;
    }
}
