package jejak.api.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jejak.api.Application;

/** The product as its own process that plays the demo year in a folder, to be stopped or killed from outside. */
final class PlayedOffice {

    private static final String OPEN = "http://";
    private static final Pattern MILESTONE = Pattern.compile("\\d{1,3}%|" + OPEN);

    private final Process process;
    private final BufferedReader output;

    PlayedOffice(Path home, int households) {
        try {
            process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-Xmx512m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Application.class.getName(),
                            "--jejak.home=" + home,
                            "--jejak.demo.households=" + households,
                            "--server.port=0"))
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Waits until the doors are open. */
    void awaitOpening() {
        await(OPEN::equals, "opening");
    }

    /** Waits until so much of the year is played, in percent; a bar that jumps ahead counts as well. */
    void awaitShare(int percent) {
        await(seen -> seen.endsWith("%") && Integer.parseInt(seen, 0, seen.length() - 1, 10) >= percent, percent + "%");
    }

    /** Reads what it prints until a milestone is reached; carriage returns of the progress bar end a line as well. */
    private void await(Predicate<String> milestone, String wanted) {
        StringBuilder printed = new StringBuilder();
        try {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                printed.append(line).append('\n');
                List<String> seen = MILESTONE
                        .matcher(line)
                        .results()
                        .map(MatchResult::group)
                        .toList();
                if (seen.stream().anyMatch(milestone)) {
                    return;
                }
                if (seen.contains(OPEN)) {
                    break;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("The office ended or opened without " + wanted + ":\n" + printed);
    }

    /** As the operating system does when memory runs out. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** In good order. */
    void stop() throws InterruptedException {
        process.destroy();
        Thread drain = Thread.ofVirtual().start(this::drain);
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        drain.join();
    }

    /** A full pipe would keep the process from ending. */
    private void drain() {
        try {
            output.transferTo(Writer.nullWriter());
        } catch (IOException ended) {
            // The pipe is closed with the process that wrote to it.
        }
    }
}
