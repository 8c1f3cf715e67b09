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
import jejak.api.Application;

/** The product as its own process that plays the demo year in a folder, to be stopped or killed from outside. */
final class PlayedOffice {

    private static final String OPEN = "http://";

    private final Process process;
    private final BufferedReader output;

    PlayedOffice(Path home, int households) {
        try {
            process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
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
        awaitLine(OPEN);
    }

    /**
     * Reads what it prints until a line holds the text; carriage returns of the progress bar end a line as well.
     * The bar cuts what does not fit its width, so only the beginning of a step's title is sure to be seen.
     */
    void awaitLine(String text) {
        StringBuilder seen = new StringBuilder();
        try {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                seen.append(line).append('\n');
                if (line.contains(text)) {
                    return;
                }
                if (line.contains(OPEN)) {
                    break;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("The office ended or opened without saying '" + text + "':\n" + seen);
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
