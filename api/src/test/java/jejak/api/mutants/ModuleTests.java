package jejak.api.mutants;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The tests of one module as they were compiled, to be run against its classes with one of them changed. */
record ModuleTests(Path module) {

    private static final LauncherConfig QUIET = LauncherConfig.builder()
            .enableTestExecutionListenerAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .build();

    List<Refusal> refusals() {
        return files(classes(), "")
                .map(ModuleTests::bytes)
                .flatMap(bytes -> Refusal.of(ClassFile.of().parse(bytes)).stream())
                .toList();
    }

    /** Whether any of these tests of one package fails on the program as it is. */
    boolean failAsItIs(List<String> tests, String anyClass) {
        return fails(anyClass, bytesOf(anyClass), tests);
    }

    /** Whether some test of the package of the class fails without the check; those likeliest to notice are asked first. */
    boolean miss(Refusal refusal) {
        byte[] without = refusal.taken(ClassFile.of().parse(bytesOf(refusal.type())));
        String own = refusal.type().replaceAll("\\$.*", "") + "Test";
        Map<Boolean, List<String>> likely = tests(
                        refusal.type().substring(0, refusal.type().lastIndexOf('.')))
                .stream()
                .collect(Collectors.partitioningBy(test -> test.equals(own) || names(test, refusal.reason())));
        return fails(
                refusal.type(),
                without,
                Stream.of(true, false).flatMap(l -> likely.get(l).stream()).toList());
    }

    private boolean names(String test, String reason) {
        byte[] compiled = bytes(tests().resolve(test.replace('.', '/') + ".class"));
        return StreamSupport.stream(
                        ClassFile.of().parse(compiled).constantPool().spliterator(), false)
                .anyMatch(entry -> entry instanceof Utf8Entry text && text.equalsString(reason));
    }

    /** Names of the test classes of one package. */
    List<String> tests(String packageName) {
        return files(tests().resolve(packageName.replace('.', '/')), "Test")
                .map(file -> packageName + "." + file.getFileName().toString().replace(".class", ""))
                .toList();
    }

    /** Whether any of the tests fails when this class is as in these bytes. */
    private boolean fails(String type, byte[] bytes, List<String> tests) {
        try (ChangedClasses changed = new ChangedClasses(List.of(tests(), classes()), type, bytes)) {
            // A class that the machine would not take is a fault here, and no red test.
            Class.forName(type, true, changed);
            return fails(changed, tests);
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean fails(ClassLoader classes, List<String> tests) throws ClassNotFoundException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(classes);
        try {
            LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request();
            for (String test : tests) {
                request.selectors(selectClass(classes.loadClass(test)));
            }
            FirstFailure seen = new FirstFailure();
            LauncherFactory.create(QUIET)
                    .execute(LauncherExecutionRequestBuilder.request(request.build())
                            .listeners(seen)
                            .cancellationToken(seen.end())
                            .build());
            return seen.end().isCancellationRequested();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** One failure is enough to know. */
    private record FirstFailure(CancellationToken end) implements TestExecutionListener {
        FirstFailure() {
            this(CancellationToken.create());
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (result.getStatus() == TestExecutionResult.Status.FAILED) {
                end.cancel();
            }
        }
    }

    private byte[] bytesOf(String type) {
        return bytes(classes().resolve(type.replace('.', '/') + ".class"));
    }

    private Path classes() {
        return module.resolve("target/classes");
    }

    private Path tests() {
        return module.resolve("target/test-classes");
    }

    private static Stream<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> all = ending.isEmpty() ? Files.walk(folder) : Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(ending + ".class")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
