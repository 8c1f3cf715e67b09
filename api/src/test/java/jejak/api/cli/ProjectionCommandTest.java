package jejak.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What a developer types to begin an answer, and what is said when that cannot be. */
class ProjectionCommandTest {

    @TempDir
    private Path project;

    private final StringWriter said = new StringWriter();

    @Test
    void itNamesTheTwoFilesItWrote() throws IOException {
        Files.createDirectories(project.resolve("query-module/src/main/java/jejak/query/household"));

        assertThat(run("PaymentsInTime", "--room=household")).isZero();
        assertThat(said.toString().lines())
                .hasSize(2)
                .allSatisfy(file -> assertThat(Path.of(file)).isRegularFile());
    }

    @Test
    void whatCannotBeWrittenIsAWrongUseWithItsReason() {
        assertThat(run("PaymentsInTime")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(run("payments in time")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(said.toString()).contains("tidak ada / is not there", "is no name of a class");
    }

    private int run(String name, String... more) {
        CommandLine jejak =
                Jejak.commandLine().setOut(new PrintWriter(said, true)).setErr(new PrintWriter(said, true));
        String[] words = new String[4 + more.length];
        System.arraycopy(new String[] {"projection", "new", name, "--project=" + project}, 0, words, 0, 4);
        System.arraycopy(more, 0, words, 4, more.length);
        return jejak.execute(words);
    }
}
