package jejak.household.intake;

import static jejak.household.intake.Files.FINISHED;
import static jejak.household.intake.Files.IMPORT;
import static jejak.household.intake.Files.STARTED;
import static jejak.household.intake.Files.refuses;
import static jejak.household.intake.Files.says;

import java.util.List;
import jejak.household.events.ImportEvent.ImportRowsReleased;
import org.junit.jupiter.api.Test;

/** When rows that were kept back are sent on. */
class ReleaseImportRowsTest {

    private static final ImportRowsReleased RELEASED = new ImportRowsReleased(IMPORT, List.of(3, 7));

    @Test
    void somebodyElseReleasesThem() {
        says("dewi", release(3, 7), RELEASED, STARTED, FINISHED);
        refuses("komang", release(3, 7), "importId: RELEASED_BY_SAME_PERSON", STARTED, FINISHED);
    }

    @Test
    void whatIsStillBadIsReleasedAgain() {
        says("dewi", release(3, 7), RELEASED, STARTED, FINISHED, RELEASED);
    }

    @Test
    void onlyRowsOfAFinishedFile() {
        refuses("dewi", release(3), "importId: IMPORT_NOT_FINISHED", STARTED);
        refuses("dewi", release(3, 3), "lines: LINES_UNUSABLE", STARTED, FINISHED);
        refuses("dewi", release(1), "lines: LINES_UNUSABLE", STARTED, FINISHED);
    }

    private static ReleaseImportRows release(Integer... lines) {
        return new ReleaseImportRows(IMPORT, List.of(lines));
    }
}
