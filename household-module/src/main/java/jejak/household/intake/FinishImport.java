package jejak.household.intake;

import java.util.List;
import jejak.household.events.ImportEvent;
import jejak.household.events.ImportEvent.ImportCounts;
import jejak.household.events.ImportEvent.ImportFinished;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Puts on record that every row of a file was looked at, and what came of them. */
public record FinishImport(@TargetAggregateIdentifier String importId, ImportCounts counts) {

    /** The program sends it as whoever brought the file; another account cannot end what is still worked on. */
    List<ImportEvent> decide(ImportState state, String officer) {
        new Checks()
                .that(officer.equals(state.startedBy()), "importId", IntakeReason.IMPORT_OF_ANOTHER)
                .that(!state.finished(), "importId", IntakeReason.IMPORT_ALREADY_FINISHED)
                .done();
        return List.of(new ImportFinished(importId, counts));
    }
}
