import com.palantir.javaformat.java.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Names the Java files of the house that differ from the one layout, or with {@code --write} lays them out. */
final class Format {

    /** The formatter moves the margin of some text blocks only when it sees them again. */
    private static final int PASSES = 2;

    /** Arguments: root folder, {@code --check} or {@code --write}, and the file that is left behind when a file differs. */
    public static void main(String[] args) throws Exception {
        Path root = Path.of(args[0]);
        Path untidy = Path.of(args[2]);
        Files.deleteIfExists(untidy);
        List<String> files = javaFiles(root);
        for (int pass = 0; args[1].equals("--write") && pass < PASSES; pass++) {
            format(files, "--replace", new StringWriter());
        }
        StringWriter differing = new StringWriter();
        int status = format(files, "--dry-run", differing);
        List<String> names =
                differing.toString().lines().filter(l -> !l.isBlank()).toList();
        names.forEach(name -> System.err.println("  " + root.relativize(Path.of(name))));
        if (status != 0 || !names.isEmpty()) {
            Files.write(untidy, names);
        }
        System.exit(0); // the formatter leaves threads behind that would keep the process alive
    }

    private static int format(List<String> files, String mode, StringWriter out) throws Exception {
        Path list = Files.createTempFile("jejak-format", ".txt");
        try {
            Files.write(list, files);
            PrintWriter errors = new PrintWriter(System.err, true);
            return new Main(new PrintWriter(out, true), errors, System.in).format("--palantir", mode, "@" + list);
        } finally {
            Files.delete(list);
        }
    }

    private static List<String> javaFiles(Path root) throws IOException {
        List<String> files =
                new ArrayList<>(List.of(root.resolve(".ci/Format.java").toString()));
        try (Stream<Path> modules = Files.list(root)) {
            for (Path sources : modules.map(m -> m.resolve("src"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList()) {
                try (Stream<Path> tree = Files.walk(sources)) {
                    tree.map(Path::toString)
                            .filter(p -> p.endsWith(".java"))
                            .sorted()
                            .forEach(files::add);
                }
            }
        }
        return files;
    }
}
