package jejak.api.imports;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import jejak.api.imports.RowReader.Reading;
import jejak.api.imports.mapping.Mapping;
import jejak.api.imports.sheet.Sheet;
import jejak.api.imports.sheet.Sheet.Row;
import jejak.api.imports.sheet.Sheets;

/** Takes rows that a second person has released once more, with what was put right of them. */
final class Release {

    private final ImportFolder folder;
    private final Manifest file;
    private final Mapping mapping;
    private final RowWorker worker;

    Release(ImportFolder folder, Mapping mapping, RowWorker worker) {
        this.folder = folder;
        this.file = folder.manifest();
        this.mapping = mapping;
        this.worker = worker;
    }

    /** A row that is still bad stays. They go in as from whoever brought them. */
    void of(Set<Integer> lines) throws IOException {
        Set<Integer> kept = folder.kept();
        kept.retainAll(lines);
        if (!kept.isEmpty()) {
            try (Sheet sheet = Sheets.open(folder::open)) {
                Iterator<Row> rows = sheet.rows();
                RowReader reader =
                        new RowReader(file.kind(), mapping, rows.next().cells());
                while (rows.hasNext()) {
                    Row row = rows.next();
                    if (kept.contains(row.line())) {
                        take(reader, row);
                    }
                }
            }
        }
        folder.save(folder.progress().released());
    }

    private void take(RowReader reader, Row row) throws IOException {
        Reading right = reader.read(reader.repaired(row, folder.repair(row.line())));
        RowResult result = worker.take(file, reader, right, ":released");
        folder.released().add(List.of(result));
        if (result.fate() != RowResult.Fate.KEPT) {
            folder.done(row.line());
        }
    }
}
