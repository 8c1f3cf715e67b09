package jejak.query.engine.begin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written for somebody who begins a projection compiles as the product does, and its tests are green at once. */
class NewProjectionTest {

    @TempDir
    private Path module;

    @Test
    void itsFilesCompileAndItsTestsAreGreen() throws Exception {
        Files.createDirectories(module.resolve("src/main/java/jejak/query/aid"));
        List<Path> files = new NewProjection("WhereHouseholdsLive", "aid").write(module);
        assertThat(everyFile()).containsOnlyKeys(files.toArray(Path[]::new));

        Path classes = compiled(files);
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            Class<?> test = loader.loadClass("jejak.query.aid.WhereHouseholdsLiveTest");
            List<Method> tests = Stream.of(test.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Test.class))
                    .toList();
            assertThat(tests).isNotEmpty();
            for (Method each : tests) {
                Constructor<?> made = test.getDeclaredConstructor();
                made.setAccessible(true);
                each.setAccessible(true);
                each.invoke(made.newInstance());
            }
        }
    }

    @Test
    void nothingIsWrittenOverOrInTheWrongPlaceOrUnderNoName() throws IOException {
        Files.createDirectories(module.resolve("src/main/java/jejak/query/aid"));
        new NewProjection("Twice", "aid").write(module);
        Map<Path, String> before = everyFile();

        assertThatThrownBy(() -> new NewProjection("Twice", "aid").write(module))
                .hasMessageContaining("Twice.java sudah ada / is there already");
        assertThatThrownBy(() -> new NewProjection("Lost", "nowhere").write(module))
                .hasMessageContaining("tidak ada / is not there");
        assertThatThrownBy(() -> new NewProjection("no name", "aid")).isInstanceOf(IllegalArgumentException.class);
        assertThat(everyFile()).isEqualTo(before);
    }

    private Path compiled(List<Path> files) throws IOException {
        Path classes = Files.createDirectory(module.resolve("classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-d",
                    classes.toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-proc:none",
                    "-parameters",
                    "-Xlint:all,-classfile,-path",
                    "-Werror");
            boolean fine = compiler.getTask(
                            null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            assertThat(fine).isTrue();
        }
        return classes;
    }

    private Map<Path, String> everyFile() throws IOException {
        Map<Path, String> texts = new TreeMap<>();
        try (Stream<Path> all = Files.walk(module)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                texts.put(file, Files.readString(file));
            }
        }
        return texts;
    }
}
