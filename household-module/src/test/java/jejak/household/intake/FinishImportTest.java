package jejak.household.intake;

import static jejak.household.intake.Files.COUNTS;
import static jejak.household.intake.Files.FINISHED;
import static jejak.household.intake.Files.IMPORT;
import static jejak.household.intake.Files.STARTED;
import static jejak.household.intake.Files.refuses;
import static jejak.household.intake.Files.says;

import org.junit.jupiter.api.Test;

/** When every row of a file was looked at. */
class FinishImportTest {

    @Test
    void aFileIsFinishedOnce() {
        says("komang", new FinishImport(IMPORT, COUNTS), FINISHED, STARTED);
        refuses("dewi", new FinishImport(IMPORT, COUNTS), "importId: IMPORT_OF_ANOTHER", STARTED);
        refuses("komang", new FinishImport(IMPORT, COUNTS), "importId: IMPORT_ALREADY_FINISHED", STARTED, FINISHED);
    }
}
