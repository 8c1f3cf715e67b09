package jejak.api.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import jejak.api.commands.UserError;
import jejak.api.imports.door.LiveProgress;
import jejak.api.imports.file.Arrived;
import jejak.api.imports.mapping.Mapping;
import jejak.api.imports.mapping.Mappings;
import jejak.api.imports.sheet.Sheet;
import jejak.api.imports.sheet.Sheets;
import jejak.api.privacy.KeyWrapper;
import jejak.household.events.ImportEvent.ImportRowsReleased;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import org.dhatim.fastexcel.reader.ExcelReaderException;

/** Takes files at the counter, has them worked on one after the other, and goes on with them after a restart. */
public final class ImportDesk implements AutoCloseable {

    private final Path home;
    private final Supplier<KeyWrapper> keys;
    private final RowWorker worker;
    private final Mappings mappings;
    private final ImportWork work;
    private final ExecutorService line = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("imports").daemon().factory());

    /** What the desk works with. */
    record Tools(Supplier<KeyWrapper> keys, Ledger ledger, RowWorker worker, LiveProgress live) {}

    ImportDesk(Path home, Tools tools) {
        this.home = home.resolve("imports");
        this.keys = tools.keys();
        this.worker = tools.worker();
        this.mappings = new Mappings(home);
        this.work = new ImportWork(tools, mappings);
    }

    /** Seals what comes in while it comes in; nothing of it is ever readable on the disk. */
    Arrived receive(InputStream in, long most) throws IOException {
        return Arrived.sealed(home, keys.get(), in, most);
    }

    /**
     * Why not, when it is not taken; the work itself goes on afterwards. A file that came in before is looked at no more,
     * and refused when it is said to be something else this time.
     */
    List<UserError> take(Arrived arrived, Manifest manifest) throws IOException {
        try {
            return taken(arrived, manifest);
        } finally {
            arrived.destroyUntaken(keys.get());
        }
    }

    private List<UserError> taken(Arrived arrived, Manifest manifest) throws IOException {
        ImportFolder folder = folder(manifest.hash());
        if (mapping(manifest).isEmpty()) {
            return List.of(UserError.of("mapping", FileReason.MAPPING_UNKNOWN));
        }
        if (!table(arrived)) {
            return List.of(UserError.of("", FileReason.FILE_NOT_A_TABLE));
        }
        if (folder.exists()) {
            boolean same = folder.manifest().meansAs(manifest);
            return same ? List.of() : List.of(UserError.of("", FileReason.FILE_TAKEN_BEFORE));
        }
        List<UserError> errors =
                worker.send(manifest, manifest.start(), "start").errors();
        synchronized (line) { // the same file may be sent twice at once
            if (errors.isEmpty() && !folder.exists()) {
                folder.found(manifest, arrived);
                line.execute(() -> work.on(folder));
            }
        }
        return errors;
    }

    /** A file of another kind is refused at the counter, before anything of it is on record. */
    private boolean table(Arrived arrived) {
        try (Sheet sheet = Sheets.open(() -> arrived.open(keys.get()))) {
            return sheet.rows().hasNext();
        } catch (Sheets.NotATable | ExcelReaderException | CsvParseException e) {
            return false;
        }
    }

    /** Goes on with what a stop has left. */
    public void resume() {
        if (!Files.isDirectory(home)) {
            return;
        }
        try (var folders = Files.newDirectoryStream(home, Files::isDirectory)) {
            for (Path each : folders) {
                ImportFolder folder = folder(String.valueOf(each.getFileName()));
                if (folder.exists() && folder.readable()) {
                    line.execute(() -> work.on(folder));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows that a second person has released are worked on once that is on record. */
    public void recorded(List<RecordedEvent> events) {
        events.stream()
                .map(RecordedEvent::payload)
                .filter(ImportRowsReleased.class::isInstance)
                .map(event -> folder(((ImportRowsReleased) event).importId().substring("import:".length())))
                .filter(ImportFolder::exists)
                .forEach(folder -> line.execute(() -> work.on(folder)));
    }

    /** What is known of a file on this disk. */
    Optional<ImportFolder> find(String hash) {
        return Optional.of(folder(hash)).filter(ImportFolder::exists);
    }

    /** Returns once everything that was handed in so far is worked on. */
    void settle() {
        CompletableFuture.runAsync(() -> {}, line).join();
    }

    private Optional<Mapping> mapping(Manifest file) {
        return mappings.find(file.regency(), file.kind(), file.mapping());
    }

    private ImportFolder folder(String hash) {
        return new ImportFolder(home.resolve(hash), keys.get());
    }

    @Override
    public void close() {
        line.shutdownNow();
    }
}
