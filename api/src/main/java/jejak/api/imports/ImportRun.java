package jejak.api.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jejak.api.commands.UserError;
import jejak.api.imports.RowReader.Reading;
import jejak.api.imports.door.LiveProgress;
import jejak.api.imports.file.RowsSeen;
import jejak.api.imports.mapping.Field;
import jejak.api.imports.mapping.FileKind;
import jejak.api.imports.mapping.Mapping;
import jejak.api.imports.sheet.Sheet;
import jejak.api.imports.sheet.Sheet.Row;
import jejak.api.imports.sheet.Sheets;
import jejak.household.intake.FinishImport;

/** Takes one file in, from the row after the last one that is done to its end; a page of rows at a time. */
final class ImportRun {

    private static final int PAGE = 256;
    private static final int HANDS = 24;

    private final ImportFolder folder;
    private final Manifest file;
    private final Mapping mapping;
    private final RowWorker worker;
    private final LiveProgress live;

    ImportRun(ImportFolder folder, Mapping mapping, RowWorker worker, LiveProgress live) {
        this.folder = folder;
        this.file = folder.manifest();
        this.mapping = mapping;
        this.worker = worker;
        this.live = live;
    }

    /** Every row once, whatever happened before. */
    void run() throws IOException {
        Progress progress = folder.progress();
        folder.report().cutTo(progress.reportLength());
        live.begins(file.hash(), total(), progress.rows());
        try (Sheet sheet = Sheets.open(folder::open);
                ExecutorService hands =
                        Executors.newFixedThreadPool(HANDS, Thread.ofVirtual().factory())) {
            Iterator<Row> rows = sheet.rows();
            Row header = rows.hasNext() ? rows.next() : new Row(1, List.of());
            RowReader reader = new RowReader(file.kind(), mapping, header.cells());
            if (progress.line() == 0) {
                progress = save(progress, List.of(Opening.of(sheet, reader)), header.line());
            }
            if (reader.missing().isEmpty()) {
                progress = everyPage(rows, reader, hands, progress);
            }
        }
        finish(progress);
    }

    private void finish(Progress progress) {
        List<UserError> errors = worker.send(file, new FinishImport(file.importId(), progress.counts()), "finish")
                .errors();
        if (!errors.isEmpty()) {
            throw new RowWorker.Interrupted(errors.getFirst().code());
        }
    }

    private Progress everyPage(Iterator<Row> rows, RowReader reader, ExecutorService hands, Progress from)
            throws IOException {
        Progress progress = from;
        RowsSeen seen = new RowsSeen();
        List<Reading> page = new ArrayList<>();
        while (rows.hasNext()) {
            Reading reading = reader.read(rows.next());
            if (!seen.add(reading.identity(file.kind()))) {
                reading.findings().add(Finding.bad(reading.line(), "", FileReason.ROW_TWICE));
            }
            if (reading.line() > from.line()) {
                page.add(reading);
            }
            if (page.size() == PAGE || (!rows.hasNext() && !page.isEmpty())) {
                progress = save(
                        progress, taken(page, reader, hands), page.getLast().line());
                page.clear();
            }
        }
        return progress;
    }

    /** Rows of one family in their order, families beside each other. */
    private List<RowResult> taken(List<Reading> page, RowReader reader, ExecutorService hands) {
        Map<String, List<Reading>> families = new LinkedHashMap<>();
        page.forEach(row ->
                families.computeIfAbsent(family(row), _ -> new ArrayList<>()).add(row));
        List<Future<List<RowResult>>> under = families.values().stream()
                .map(family -> hands.submit(() -> family.stream()
                        .map(row -> worker.take(file, reader, row, ""))
                        .toList()))
                .toList();
        return under.stream()
                .map(ImportRun::result)
                .flatMap(Collection::stream)
                .sorted(Comparator.comparingInt(RowResult::line))
                .toList();
    }

    private String family(Reading row) {
        return file.kind() == FileKind.HOUSEHOLDS ? row.value(Field.CARD_NUMBER) : row.value(Field.NIK);
    }

    private Progress save(Progress before, List<RowResult> results, int lastLine) throws IOException {
        long length = folder.report().add(results);
        List<RowResult> rows = results.stream().filter(row -> row.line() > 1).toList();
        Progress now = before.with(rows.stream()).reached(lastLine).written(length);
        folder.save(now);
        live.reached(file.hash(), now.rows());
        return now;
    }

    private int total() throws IOException {
        int total = -1;
        try (Sheet sheet = Sheets.open(folder::open)) {
            for (Iterator<Row> rows = sheet.rows(); rows.hasNext(); rows.next()) {
                total++;
            }
        }
        return total;
    }

    private static List<RowResult> result(Future<List<RowResult>> family) {
        try {
            return family.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RowWorker.Interrupted("STOPPED");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        }
    }
}
