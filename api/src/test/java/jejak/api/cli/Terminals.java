package jejak.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jejak.api.Application;

/** The command line as a test hears it. */
public final class Terminals {
    private Terminals() {}

    /** Answers the exit code; what is said goes to the writer. */
    public static int run(PrintWriter out, String... words) {
        return Jejak.commandLine().setOut(out).setErr(out).execute(words);
    }

    /** Standard output alone, of a process of its own, in which libraries find what a user's terminal has. */
    public static String standardOutput(List<String> words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Application.class.getName()));
        command.addAll(words);
        Process process =
                new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
