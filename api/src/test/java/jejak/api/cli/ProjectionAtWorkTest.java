package jejak.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import jejak.api.Families;
import jejak.api.Office;
import jejak.api.OfficeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What an administrator does to the answers of a running office, typed at a terminal. */
@OfficeTest
class ProjectionAtWorkTest {

    private static final String ROLL = "village_roll_v1";

    @TempDir
    private Path folder;

    @Autowired
    private Office office;

    @Test
    void itIsPausedGoesOnAndSaysWhereItStands() throws IOException {
        assertThat(jejak("status")).startsWith("0 ").contains(ROLL + "  ", "posisi / position");
        assertThat(jejak("pause", ROLL)).startsWith("0 " + ROLL + "  PAUSED");
        try {
            assertThat(jejak("status", ROLL))
                    .startsWith("0 " + ROLL + "  PAUSED")
                    .doesNotContain("musdes");
        } finally {
            assertThat(jejak("resume", ROLL)).startsWith("0 " + ROLL).doesNotContain("PAUSED");
        }
        assertThat(jejak("repair", ROLL)).startsWith("0 " + ROLL);
    }

    @Test
    void itIsBuiltBesideComparedSwappedInAndBack() throws IOException {
        assertThat(jejak("compare", ROLL)).startsWith("3 ").contains("nothing is being built");
        assertThat(jejak("swap", ROLL)).startsWith("3 ").contains("NOTHING_TO_SWAP: ");

        assertThat(jejak("rebuild", ROLL, "--no-swap")).startsWith("0 " + ROLL).contains("waits for swap", "%", "left");
        assertThat(whenComparable()).startsWith("0 " + ROLL).contains("only in use 0, hanya dibangun / only built 0");
        assertThat(jejak("swap", ROLL)).startsWith("0 " + ROLL).doesNotContain("being built");
        assertThat(jejak("rollback", ROLL)).startsWith("0 " + ROLL);

        assertThat(jejak("rebuild", ROLL, "--no-swap")).startsWith("0 ");
        assertThat(jejak("abandon", ROLL)).startsWith("0 ").doesNotContain("being built");
    }

    @Test
    void theRowsOfOneHouseholdAreBuiltAgain() throws IOException {
        String household = office.does(
                        "RegisterHousehold",
                        Families.widowAndDaughter(),
                        Office.context("VILLAGE_OPERATOR", "2024-03-01"))
                .at("/result/id")
                .asString();

        assertThat(jejak("rebuild", ROLL, "--household", household)).startsWith("0 " + ROLL);
        assertThat(jejak("rebuild", "musdes_sessions_v1", "--household", household))
                .startsWith("3 ")
                .contains("HOUSEHOLDS_NOT_TOLD_APART: ");
    }

    @Test
    void whatIsMistypedIsWrongUsage() throws IOException {
        assertThat(jejak("pause", "nobody")).startsWith("2 ").contains("UNKNOWN_PROJECTION", ROLL);
        assertThat(jejak("status", "nobody")).startsWith("2 ").contains("nobody");
        assertThat(said("projection", "status")).startsWith("2 ").contains("--account");
        assertThat(said("projection", "status", "--account=a", "--office=http://office.example"))
                .startsWith("2 ")
                .contains("https://");
    }

    @Test
    void whoMayNotOrIsNotKnownIsToldSo() throws IOException {
        assertThat(asAccount("inspector", "status")).startsWith("0 ");
        assertThat(asAccount("inspector", "pause", ROLL)).startsWith("3 ").contains("FORBIDDEN: ");
        assertThat(asAccount("nobody-at-all", "status")).startsWith("3 ");
        assertThat(said("projection", "status", "--office=" + office.at(""), "--token-file=" + file("nonsense")))
                .startsWith("3 ");
    }

    @Test
    void anOfficeThatDoesNotRunIsTheEnvironment() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            int port = free.getLocalPort();
            free.close();
            assertThat(said(
                            "projection",
                            "status",
                            "--office=http://localhost:" + port,
                            "--account=office-head",
                            "--password-file=" + file("office-head")))
                    .startsWith("3 jejak: Kantor di http://localhost:" + port);
        }
    }

    private String whenComparable() throws IOException {
        String said = jejak("compare", ROLL);
        while (said.startsWith("3 ")) {
            said = jejak("compare", ROLL);
        }
        return said;
    }

    private String jejak(String... words) throws IOException {
        return asAccount("office-head", words);
    }

    private String asAccount(String account, String... words) throws IOException {
        return said(Stream.of(
                        Stream.of("projection"),
                        Stream.of(words),
                        Stream.of(
                                "--office=" + office.at(""),
                                "--account=" + account,
                                "--password-file=" + file(account)))
                .flatMap(part -> part)
                .toArray(String[]::new));
    }

    private Path file(String secret) throws IOException {
        return Files.writeString(folder.resolve(secret), secret + "\n");
    }

    private static String said(String... words) {
        StringWriter out = new StringWriter();
        int exit = Terminals.run(new PrintWriter(out), words);
        return exit + " " + out;
    }
}
