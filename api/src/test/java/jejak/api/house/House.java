package jejak.api.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Where the files of the house lie, seen from the module in which the tests run. */
public final class House {

    /** Folders that are made, not written. */
    private static final Set<String> MADE = Set.of("target", ".git", ".idea", ".vscode", ".settings", "node_modules");

    private House() {}

    /** The folder that holds all modules. */
    public static Path root() {
        return Path.of("").toAbsolutePath().resolveSibling("");
    }

    /** The modules in the order of their names. */
    static List<Path> modules() {
        try (Stream<Path> folders = Files.list(root())) {
            return folders.filter(f -> Files.exists(f.resolve("pom.xml")) && Files.isDirectory(f.resolve("src")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files somebody wrote, in the order of their paths. */
    static List<Path> files() {
        return under(root());
    }

    /** Java files of all modules below {@code src/main} or {@code src/test}. */
    static List<Path> javaFiles(String part) {
        return modules().stream()
                .map(m -> m.resolve("src").resolve(part).resolve("java"))
                .filter(Files::isDirectory)
                .flatMap(sources -> under(sources).stream())
                .filter(f -> f.toString().endsWith(".java"))
                .toList();
    }

    /** How a file is named in a report: from the root, with slashes. */
    static String name(Path file) {
        return root().relativize(file).toString().replace('\\', '/');
    }

    private static List<Path> under(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(c -> !MADE.contains(c.getFileName().toString()))
                    .sorted()
                    .flatMap(c -> Files.isDirectory(c) ? under(c).stream() : Stream.of(c))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
