package jejak.query.engine.begin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The two files of a projection that is about to be written; they compile, and the test is green.
 *
 * @param name of the class, for example {@code PaymentsInTime}
 * @param room the package under {@code jejak.query} it belongs in, for example {@code aid}
 */
public record NewProjection(String name, String room) {

    private static final Pattern CLASS = Pattern.compile("[A-Z][A-Za-z0-9]+");

    /** Refuses what is no name of a class. */
    public NewProjection {
        if (!CLASS.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + name
                    + "' bukan nama kelas, misalnya PaymentsInTime / is no name of a class, for example"
                    + " PaymentsInTime");
        }
    }

    /**
     * Writes both, and nothing else.
     *
     * @param queryModule folder of the module {@code query-module}
     * @throws IllegalArgumentException when there is no such room or a file is there already; nothing is written then
     */
    public List<Path> write(Path queryModule) {
        Path main = queryModule.resolve("src/main/java/jejak/query").resolve(room);
        Path test = queryModule.resolve("src/test/java/jejak/query").resolve(room);
        List<Path> files = List.of(main.resolve(name + ".java"), test.resolve(name + "Test.java"));
        if (!Files.isDirectory(main)) {
            throw new IllegalArgumentException(main + " tidak ada / is not there");
        }
        files.stream().filter(Files::exists).findFirst().ifPresent(file -> {
            throw new IllegalArgumentException(file + " sudah ada / is there already");
        });
        try {
            Files.createDirectories(test);
            Files.writeString(files.getFirst(), text("Projection.java.txt"), StandardOpenOption.CREATE_NEW);
            Files.writeString(files.getLast(), text("ProjectionTest.java.txt"), StandardOpenOption.CREATE_NEW);
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words apart by underscores, as tables are called. */
    private String table() {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT) + "_v1";
    }

    private String text(String template) throws IOException {
        try (InputStream file = Objects.requireNonNull(NewProjection.class.getResourceAsStream(template), template)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("$Name", name)
                    .replace("$table", table())
                    .replace("$room", room);
        }
    }
}
