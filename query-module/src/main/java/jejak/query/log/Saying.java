package jejak.query.log;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jejak.ledger.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * One thing an event says, and how it hangs together with the rest of its log. Keys are values of any kind.
 *
 * @param named the day the fact itself names, such as that of a death; null to take the event's effective date
 * @param needs keys of what it needs: it is not true before the newest of them is
 * @param founds keys that others may need of it
 * @param corrects key of a wrong fact in whose place it stands, from the day of that; null when it corrects nothing
 * @param voids key whose facts that were said before it do not count any more, from its own day on; null for none
 */
public record Saying(
        RecordedEvent event,
        Object said,
        @Nullable LocalDate named,
        List<Object> needs,
        List<Object> founds,
        @Nullable Object corrects,
        @Nullable Object voids) {

    /** The whole of an event, which hangs together with nothing. */
    public static Saying of(RecordedEvent event) {
        return new Saying(event, event.payload(), null, List.of(), List.of(), null, null);
    }

    /** The same in other words. */
    public Saying saying(Object other) {
        return new Saying(event, other, named, needs, founds, corrects, voids);
    }

    /** The same of another day. */
    public Saying on(LocalDate day) {
        return new Saying(event, said, day, needs, founds, corrects, voids);
    }

    /** The same, needing these too. */
    public Saying needing(Object... keys) {
        return new Saying(event, said, named, joined(needs, keys), founds, corrects, voids);
    }

    /** The same, founding these too. */
    public Saying founding(Object... keys) {
        return new Saying(event, said, named, needs, joined(founds, keys), corrects, voids);
    }

    /** One step of a life whose steps are true in the order in which they were recorded. */
    public Saying following(Object life) {
        return needing(life).founding(life);
    }

    /** The same in the place of what is wrong. */
    public Saying correcting(Object wrong) {
        return new Saying(event, said, named, needs, founds, wrong, voids);
    }

    /** The same, after which no earlier word on it counts that would be true later. */
    public Saying voiding(Object key) {
        return new Saying(event, said, named, needs, joined(founds, new Object[] {key}), corrects, key);
    }

    /** The same instead of another, which does not count then. */
    public Saying inPlaceOf(Object replaced) {
        return correcting(replaced).voiding(replaced);
    }

    private static List<Object> joined(List<Object> some, Object[] more) {
        List<Object> all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }
}
