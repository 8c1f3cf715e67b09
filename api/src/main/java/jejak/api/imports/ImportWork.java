package jejak.api.imports;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import jejak.api.imports.ImportDesk.Tools;
import jejak.api.imports.mapping.Mapping;
import jejak.api.imports.mapping.Mappings;
import jejak.household.events.ImportEvent.ImportFinished;
import jejak.household.events.ImportEvent.ImportRowsReleased;
import jejak.ledger.RecordedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does with a file whatever the log says is still to be done: the rest of its rows, then every release; once it is on
 * record that no row is left the file is destroyed.
 */
final class ImportWork {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);

    private final Tools tools;
    private final Mappings mappings;

    ImportWork(Tools tools, Mappings mappings) {
        this.tools = tools;
        this.mappings = mappings;
    }

    void on(ImportFolder folder) {
        Manifest file = folder.manifest();
        try {
            Mapping mapping =
                    mappings.find(file.regency(), file.kind(), file.mapping()).orElseThrow();
            if (folder.readable() && said(file, ImportFinished.class).isEmpty()) {
                new ImportRun(folder, mapping, tools.worker(), tools.live()).run();
            }
            List<RecordedEvent> releases = said(file, ImportRowsReleased.class);
            for (int done = folder.progress().releases(); done < releases.size(); done++) {
                ImportRowsReleased release =
                        (ImportRowsReleased) releases.get(done).payload();
                new Release(folder, mapping, tools.worker()).of(new HashSet<>(release.lines()));
            }
            if (folder.readable() && folder.kept().isEmpty()) {
                folder.destroy();
            }
        } catch (IOException | RuntimeException stopped) {
            LOG.error("The import {} stopped; it goes on from there at the next start.", file.hash(), stopped);
        }
    }

    private List<RecordedEvent> said(Manifest file, Class<?> what) {
        return tools.ledger().stream(file.importId()).stream()
                .filter(event -> what.isInstance(event.payload()))
                .toList();
    }
}
