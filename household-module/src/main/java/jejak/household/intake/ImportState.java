package jejak.household.intake;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.household.events.ImportEvent;
import jejak.household.events.ImportEvent.ImportFinished;
import jejak.household.events.ImportEvent.ImportRowsReleased;
import jejak.household.events.ImportEvent.ImportStarted;
import org.jspecify.annotations.Nullable;

/**
 * Remembers who brought a file, whether it is done, and which of its rows were sent on later.
 *
 * @param startedBy account of whoever uploaded it; null before that
 */
record ImportState(@Nullable String startedBy, boolean finished, Set<Integer> released) {

    static final ImportState UNKNOWN = new ImportState(null, false, Set.of());

    ImportState evolve(ImportEvent event, String account) {
        return switch (event) {
            case ImportStarted _ -> new ImportState(account, false, released);
            case ImportFinished _ -> new ImportState(startedBy, true, released);
            case ImportRowsReleased e ->
                new ImportState(
                        startedBy,
                        finished,
                        Stream.concat(released.stream(), e.lines().stream()).collect(Collectors.toUnmodifiableSet()));
        };
    }
}
