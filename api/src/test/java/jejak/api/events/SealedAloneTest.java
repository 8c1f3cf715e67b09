package jejak.api.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jejak.ledger.Envelope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Events once sealed every value by itself: they read as ever, and as strictly. */
class SealedAloneTest {
    private static final EventNames NAMES = EventNames.standard();
    private static final Path FOLDER = Path.of("src/test/resources/events/alone");
    private static final Pattern BOX = Pattern.compile("\\{\"\\$sealed\":\\[(\\d),\"([^\"]+)\"]}");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyEventOfThatTimeReadsAsItWasWritten(Path file) throws IOException {
        String name = file.getFileName().toString().replaceFirst("(\\.sparse)?\\.approved\\.json$", "");
        Class<?> type = NAMES.classOf(name);
        Object sample = file.toString().endsWith(".sparse.approved.json") ? Samples.sparse(type) : Samples.full(type);

        assertThat(read(name, Files.readString(file).strip())).isEqualTo(sample);
    }

    @Test
    void everySingleChangedByteIsFound() throws IOException {
        String family = family();
        String nik = box(family, 2);
        for (int i = 0; i < nik.length() - 1; i++) {
            char other = nik.charAt(i) == 'A' ? 'B' : 'A';
            assertUnreadable(family.replace(nik, nik.substring(0, i) + other + nik.substring(i + 1)), "members[0].nik");
        }
    }

    @Test
    void aValueInAnotherPlaceOrUnderAnotherPersonIsFound() throws IOException {
        String family = family();
        String nik = box(family, 2);
        String name = box(family, 3);

        assertUnreadable(family.replace(nik, "*").replace(name, nik).replace("*", name), "members[0].nik");
        assertUnreadable(family.replace("[0,\"" + nik, "[1,\"" + nik), "members[0].nik");
        assertUnreadable(family.replace("[0,\"" + nik, "[2,\"" + nik), "members[0].nik");
        assertUnreadable(family.replace("[0,\"" + nik, "[-1,\"" + nik), "members[0].nik");
        assertUnreadable(family.replace("[0,\"" + nik + "\"", "[0,3"), "");
        assertUnreadable(family.replaceFirst(BOX.pattern(), "\"9951080101200009\""), "cardNumber");
    }

    private static String family() throws IOException {
        return Files.readString(FOLDER.resolve("household.HouseholdRegistered.approved.json"))
                .strip();
    }

    private static String box(String json, int index) {
        Matcher boxes = BOX.matcher(json);
        for (int i = 0; i <= index; i++) {
            assertThat(boxes.find()).isTrue();
        }
        return boxes.group(2);
    }

    private static void assertUnreadable(String json, String field) {
        assertThatThrownBy(() -> read("household.HouseholdRegistered", json))
                .isInstanceOfSatisfying(
                        UnreadableEvent.class, e -> assertThat(e.field()).isEqualTo(field));
    }

    private static Object read(String name, String json) {
        Envelope envelope = SampleCodec.envelope(name, 1, json.getBytes(UTF_8));
        return SampleCodec.fresh(NAMES).decode(List.of(envelope)).getFirst();
    }
}
