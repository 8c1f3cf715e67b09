package jejak.api.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import jejak.api.house.Ratchet.Exemption;
import org.junit.jupiter.api.Test;

/** A file fits on a page and a room holds few files; whatever does not says why. */
class FileSizeTest {

    private static final String VOCABULARY = "the whole vocabulary of one log stands on one page";

    private static final Ratchet LINES = new Ratchet(
            150,
            List.of(
                    new Exemption("aid-module/src/main/java/jejak/aid/events/BsuEvent.java", 200, VOCABULARY),
                    new Exemption(
                            "deliberation-module/src/main/java/jejak/deliberation/events/MusdesEvent.java",
                            163,
                            VOCABULARY),
                    new Exemption(
                            "household-module/src/main/java/jejak/household/events/HouseholdEvent.java",
                            227,
                            VOCABULARY)));

    private static final Ratchet FILES = new Ratchet(
            20,
            List.of(new Exemption(
                    "ledger/src/main/java/jejak/ledger", 46, "its parts are private to one front, Ledger")));

    @Test
    void aFileOfTheProductFitsOnAPage() throws IOException {
        SortedMap<String, Integer> lines = new TreeMap<>();
        for (Path file : House.javaFiles("main")) {
            lines.put(House.name(file), Files.readAllLines(file).size());
        }
        LINES.holds(lines);
    }

    @Test
    void aRoomHoldsFewFiles() {
        SortedMap<String, Integer> files = new TreeMap<>();
        House.javaFiles("main").stream()
                .filter(f -> !f.endsWith("package-info.java"))
                .forEach(f -> files.merge(House.name(f.resolveSibling("")), 1, Integer::sum));
        FILES.holds(files);
    }
}
