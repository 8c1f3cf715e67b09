package jejak.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The terminal says how it ended by a code, and what to do next in both languages. */
class CommandLineTest {

    @ParameterizedTest
    @CsvSource({
        "'',false",
        "--server.port=0,false",
        "start,false",
        "verify,true",
        "--help,true",
        "nonsense,true",
        "-x,true"
    })
    void onlyCommandsAreForTheTerminal(String word, boolean asked) {
        assertThat(Jejak.isAsked(word.isEmpty() ? new String[0] : new String[] {word}))
                .isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "verify --help", "bundle --help", "fsck --help", "program --help"})
    void helpIsInBothLanguagesAndFine(String words) {
        assertThat(said(words.split(" "))).startsWith("0 ").contains("jejak", "Usage");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "verify", "verify a b", "bundle", "fsck --what"})
    void wrongUsageIsTwo(String words) {
        assertThat(said(words.split(" "))).startsWith("2 ");
    }

    @Test
    void whatIsMissingInTheEnvironmentIsThree(@TempDir Path folder) {
        String missing = folder.resolve("none.zip").toString();

        assertThat(said("verify", missing)).startsWith("3 ").contains("Berkas", "there is no file");
        assertThat(said("bundle", "x", "--home", folder.toString()))
                .startsWith("3 ")
                .contains("there is no database");
    }

    @Test
    void aFileThatIsNoBundleIsAFinding(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("letter.zip"), "Yth. Bapak");

        assertThat(said("verify", file.toString()))
                .startsWith("1 1 TEMUAN / 1 FINDINGS")
                .contains("ZIP_UNREADABLE");
        assertThat(said("verify", file.toString(), "--json"))
                .startsWith("1 ")
                .contains("\"verdict\" : \"FINDINGS\"", "\"ZIP_UNREADABLE\"");
    }

    private static String said(String... words) {
        StringWriter out = new StringWriter();
        return Terminals.run(new PrintWriter(out), words) + " " + out;
    }
}
