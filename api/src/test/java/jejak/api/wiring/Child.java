package jejak.api.wiring;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jejak.api.Application;

/** The whole program in a JVM of its own, as a user starts it. */
final class Child implements AutoCloseable {

    private static final int SECONDS_TO_END = 60;

    private final Process process;
    private final BufferedReader terminal;
    private final StringBuilder said = new StringBuilder();

    private Child(Process process) {
        this.process = process;
        this.terminal = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Starts it with these arguments and variables of the environment. */
    static Child start(Map<String, String> environment, List<String> jvm, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m"));
        command.addAll(jvm);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Application.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            return new Child(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads its terminal until the line comes; false when it ends before. */
    boolean says(String expected) {
        try {
            for (String line = terminal.readLine(); line != null; line = terminal.readLine()) {
                said.append(line).append('\n');
                if (line.contains(expected)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything it said, to its end, and the code it ended with. */
    int end() {
        says("\u0000 never said");
        try {
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                throw new AssertionError("It does not end. It said:\n" + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return process.exitValue();
    }

    /** Asks it to stop, as a system does; by its handle, since the process itself would close its terminal at once. */
    int stop() {
        process.toHandle().destroy();
        return end();
    }

    String said() {
        return said.toString();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
