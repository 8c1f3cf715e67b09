package jejak.ledger.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import jejak.ledger.RecordedEvent;

/** What the calling thread put on record during a piece of work, so that it need not be read back. */
public final class Recordings {
    private static final ScopedValue<List<RecordedEvent>> CURRENT = ScopedValue.newInstance();

    private Recordings() {}

    /** Does the work and answers the durable events it led to, in order; a work that fails throws as it would alone. */
    public static List<RecordedEvent> during(Runnable work) {
        List<RecordedEvent> recorded = new ArrayList<>();
        ScopedValue.where(CURRENT, recorded).run(work);
        return recorded;
    }

    /** To be called once events are durable. */
    public static void add(Supplier<List<RecordedEvent>> events) {
        if (CURRENT.isBound()) {
            CURRENT.get().addAll(events.get());
        }
    }
}
