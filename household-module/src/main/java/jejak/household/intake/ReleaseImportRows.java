package jejak.household.intake;

import java.util.HashSet;
import java.util.List;
import jejak.household.events.ImportEvent;
import jejak.household.events.ImportEvent.ImportRowsReleased;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Sends rows on that had been kept back, as a second person.
 *
 * @param lines their lines in the file; the header is line 1
 */
public record ReleaseImportRows(@TargetAggregateIdentifier String importId, List<Integer> lines) {

    private static final int MOST = 500;

    /** Whoever brought the file does not release its rows; a row that is still bad is put right and released again. */
    List<ImportEvent> decide(ImportState state, String officer) {
        boolean usable = !lines.isEmpty()
                && lines.size() <= MOST
                && new HashSet<>(lines).size() == lines.size()
                && lines.stream().allMatch(line -> line >= 2);
        new Checks()
                .that(state.finished(), "importId", IntakeReason.IMPORT_NOT_FINISHED)
                .that(!officer.equals(state.startedBy()), "importId", IntakeReason.RELEASED_BY_SAME_PERSON)
                .that(usable, "lines", IntakeReason.LINES_UNUSABLE)
                .done();
        return List.of(new ImportRowsReleased(importId, List.copyOf(lines)));
    }
}
