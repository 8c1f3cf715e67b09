package jejak.household.intake;

import jejak.household.events.ImportEvent;
import jejak.household.events.ImportEvent.ImportFinished;
import jejak.household.events.ImportEvent.ImportRowsReleased;
import jejak.household.events.ImportEvent.ImportStarted;
import org.jspecify.annotations.Nullable;

/**
 * Remembers who brought a file and whether it is done.
 *
 * @param startedBy account of whoever uploaded it; null before that
 */
record ImportState(@Nullable String startedBy, boolean finished) {

    static final ImportState UNKNOWN = new ImportState(null, false);

    ImportState evolve(ImportEvent event, String account) {
        return switch (event) {
            case ImportStarted _ -> new ImportState(account, false);
            case ImportFinished _ -> new ImportState(startedBy, true);
            case ImportRowsReleased _ -> this;
        };
    }
}
