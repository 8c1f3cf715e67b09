package jejak.query.register;

import java.util.List;
import jejak.household.events.ImportEvent.ImportCounts;
import jejak.household.events.ImportEvent.ImportFinished;
import jejak.household.events.ImportEvent.ImportRowsReleased;
import jejak.household.events.ImportEvent.ImportStarted;
import jejak.kernel.Actor;
import jejak.query.engine.ProjectionSpec;
import jejak.query.engine.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is known of a file that was taken in. */
class ImportsTest {

    private static final String HASH = "ab".repeat(32);
    private static final String IMPORT = "import:" + HASH;

    @RegisterExtension
    static final ProjectionSpec<Imports> IMPORTS = ProjectionSpec.of(Imports.class, Imports::new);

    @Test
    void aFileShowsItsCountsOnceItIsDone() {
        IMPORTS.given(
                        started(),
                        new ImportFinished(IMPORT, new ImportCounts(10, 7, 1, 2, 2)),
                        new ImportRowsReleased(IMPORT, List.of(3, 4)))
                .then(i -> i.one(IMPORT).orElseThrow().taken(), 7)
                .then(i -> i.one(IMPORT).orElseThrow().kept(), 2)
                .then(i -> i.one(IMPORT).orElseThrow().released(), 2)
                .then(i -> i.one(IMPORT).orElseThrow().contentHash(), HASH)
                .then(i -> i.imports(10, null).edges().isEmpty(), false);
        IMPORTS.given(started())
                .then(i -> i.one(IMPORT).orElseThrow().finishedAt() == null, true)
                .then(i -> i.one("import:none").isPresent(), false);
    }

    private static Told started() {
        return Told.told(new ImportStarted(IMPORT, "51.08", "HOUSEHOLDS", "standard", "DTSEN", "2024-01", HASH, 12_000))
                .with(Actor.ID, "komang");
    }
}
