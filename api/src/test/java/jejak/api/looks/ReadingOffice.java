package jejak.api.looks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jejak.api.Application;
import jejak.api.FreshDatabase;
import jejak.api.TestAccounts;
import jejak.api.TestDocuments;
import org.springframework.boot.SpringApplication;

/** The product with the tests' accounts as a process of its own, to be asked and to be killed. */
public final class ReadingOffice implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)");

    private final Process process;
    private final URI address;

    private ReadingOffice(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    public static void main(String[] args) {
        System.setProperty("axoniq.update-checker.disabled", "true");
        new SpringApplication(Application.class, TestAccounts.class, TestDocuments.Any.class).run(args);
    }

    static ReadingOffice open(FreshDatabase database, Path home) throws IOException {
        return open(database, home, "-Xmx512m");
    }

    public static ReadingOffice open(FreshDatabase database, Path home, String memory) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        memory,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadingOffice.class.getName(),
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.datasource.password=" + database.password(),
                        "--jejak.home=" + home,
                        "--jejak.demo.enabled=false",
                        "--server.port=0"))
                .redirectErrorStream(true)
                .start();
        BufferedReader terminal =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        URI address = awaitAddress(terminal);
        Thread.ofVirtual().start(() -> drain(terminal));
        return new ReadingOffice(process, address);
    }

    public URI address() {
        return address;
    }

    /** As the operating system does when memory runs out. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static URI awaitAddress(BufferedReader terminal) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = terminal.readLine(); line != null; line = terminal.readLine()) {
            said.append(line).append('\n');
            Matcher found = ADDRESS.matcher(line);
            if (found.find()) {
                return URI.create(found.group() + "/graphql");
            }
        }
        throw new AssertionError("The office did not open:\n" + said);
    }

    /** A full pipe would hold it up. */
    private static void drain(BufferedReader terminal) {
        try {
            while (terminal.readLine() != null) {
                // nobody reads what it says from here on
            }
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }
}
