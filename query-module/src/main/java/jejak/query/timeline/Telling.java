package jejak.query.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jejak.household.events.HouseholdEvent;
import jejak.ledger.RecordedEvent;
import jejak.query.household.fold.Family;
import org.jspecify.annotations.Nullable;

/** Puts events of a log into words, each with the names as they were known then; only when the first of them is asked for. */
public final class Telling {

    private final List<RecordedEvent> log;
    private final Set<Long> versions;
    private @Nullable Map<Long, Said> told;

    Telling(List<RecordedEvent> log, Set<Long> versions) {
        this.log = log;
        this.versions = versions;
    }

    synchronized Said of(long version) {
        if (told == null) {
            told = all();
        }
        return Objects.requireNonNull(told.get(version));
    }

    private Map<Long, Said> all() {
        Family known = new Family();
        Map<Long, Said> words = new HashMap<>();
        for (RecordedEvent event : log) {
            if (event.payload() instanceof HouseholdEvent e) {
                known.on(e);
            }
            long version = event.envelope().version();
            if (versions.contains(version)) {
                words.put(version, Said.of(event.payload(), known::nameOf));
            }
        }
        return words;
    }
}
