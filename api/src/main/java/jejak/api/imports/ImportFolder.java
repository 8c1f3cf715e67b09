package jejak.api.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jejak.api.imports.file.Arrived;
import jejak.api.imports.file.SealedFile;
import jejak.api.privacy.KeyWrapper;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What lies on the disk of one file: its ciphertext, who brought it, how far it is, its report and its repairs. */
final class ImportFolder {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private final KeyWrapper keys;

    ImportFolder(Path folder, KeyWrapper keys) {
        this.folder = folder;
        this.keys = keys;
    }

    boolean exists() {
        return Files.exists(folder.resolve("manifest.json"));
    }

    /** Takes a file that was written elsewhere, and everything there is to know of it. */
    void found(Manifest manifest, Arrived arrived) throws IOException {
        Files.createDirectories(folder);
        Files.move(arrived.sealed(), folder.resolve("file.sealed"), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(folder.resolve("context"), arrived.context());
        write("manifest.json", manifest);
    }

    Manifest manifest() {
        return JSON.readValue(folder.resolve("manifest.json").toFile(), Manifest.class);
    }

    Progress progress() {
        Path file = folder.resolve("progress.json");
        return Files.exists(file) ? JSON.readValue(file.toFile(), Progress.class) : Progress.START;
    }

    void save(Progress progress) throws IOException {
        write("progress.json", progress);
    }

    Report report() {
        return new Report(folder.resolve("report.csv"));
    }

    /** What is said of rows that were released. */
    Report released() {
        return new Report(folder.resolve("released.csv"));
    }

    /** Lines that are still kept back: every row that was, without those that were taken once released. */
    Set<Integer> kept() throws IOException {
        Set<Integer> kept = new TreeSet<>(report().kept());
        Path done = folder.resolve("done");
        if (Files.exists(done)) {
            Files.readAllLines(done).forEach(line -> kept.remove(Integer.valueOf(line)));
        }
        return kept;
    }

    void done(int line) throws IOException {
        Files.writeString(folder.resolve("done"), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    InputStream open() throws IOException {
        return sealed("file.sealed").open();
    }

    boolean readable() {
        return Files.exists(folder.resolve("file.sealed"));
    }

    void repair(int line, Map<String, String> cells) throws IOException {
        sealed("repair-" + line + ".sealed").write(new ByteArrayInputStream(JSON.writeValueAsBytes(cells)));
    }

    /** By column title; empty when nothing was put right. */
    Map<String, String> repair(int line) throws IOException {
        if (!Files.exists(folder.resolve("repair-" + line + ".sealed"))) {
            return Map.of();
        }
        try (InputStream in = sealed("repair-" + line + ".sealed").open()) {
            return JSON.readValue(in.readAllBytes(), new TypeReference<Map<String, String>>() {});
        }
    }

    /** Nothing of the file can be read any more; its report and counts stay. */
    void destroy() throws IOException {
        sealed("file.sealed").destroy();
        try (var files = Files.newDirectoryStream(folder, "repair-*.sealed")) {
            for (Path repair : files) {
                Files.delete(repair);
            }
        }
    }

    private SealedFile sealed(String name) throws IOException {
        return new SealedFile(folder.resolve(name), keys, Files.readString(folder.resolve("context")));
    }

    private void write(String name, Object value) throws IOException {
        Path fresh = folder.resolve(name + ".new");
        Files.write(fresh, JSON.writeValueAsBytes(value));
        Files.move(fresh, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
