package jejak.api.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jejak.api.Approved;
import jejak.ledger.Envelope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The log is for ever: what was once approved as an event's bytes is still written, and still read. */
class EventContractTest {
    private static final EventNames NAMES = EventNames.standard();
    private static final Path FOLDER = Path.of("src/test/resources/events");
    private static final Pattern FILE =
            Pattern.compile("(\\w+\\.\\w+?)(?:\\.r(\\d+))?(?:\\.sparse)?\\.approved\\.json");

    static Stream<String> events() {
        return NAMES.inOrder().stream();
    }

    static Stream<Path> approvedFiles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".approved.json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyEventHasTheApprovedBytes(String name) {
        Object full = Samples.full(NAMES.classOf(name));
        Object sparse = Samples.sparse(NAMES.classOf(name));

        Approved.verify(file(name, ""), encoded(full));
        if (!sparse.equals(full)) {
            Approved.verify(file(name, ".sparse"), encoded(sparse));
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyEventIsReadAsItWasWritten(String name) {
        for (Object sample : samples(name)) {
            Envelope envelope = SampleCodec.envelope(
                    name, NAMES.revisionOf(name), encoded(sample).getBytes(UTF_8));

            assertThat(SampleCodec.fresh(NAMES).decode(List.of(envelope))).containsExactly(sample);
        }
    }

    @ParameterizedTest
    @MethodSource("approvedFiles")
    void whatWasOnceApprovedIsStillRead(Path file) throws IOException {
        Matcher parts = FILE.matcher(file.getFileName().toString());
        assertThat(parts.matches()).as("name of %s", file).isTrue();
        String name = parts.group(1);
        int revision = parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2));
        byte[] bytes = Files.readString(file).strip().getBytes(UTF_8);

        assertThat(SampleCodec.fresh(NAMES).decode(List.of(SampleCodec.envelope(name, revision, bytes))))
                .singleElement()
                .isInstanceOf(NAMES.classOf(name));
    }

    @ParameterizedTest
    @MethodSource("events")
    void noPersonalValueOfASampleIsInItsBytes(String name) {
        for (Object sample : samples(name)) {
            String bytes = encoded(sample);
            for (String value : PersonalValues.in(sample)) {
                assertThat(bytes).doesNotContain(value);
            }
        }
    }

    @Test
    void everyComponentThatLooksPersonalIs() {
        assertThat(NAMES.inOrder().stream().map(NAMES::classOf).flatMap(PersonalValues::unmarked))
                .isEmpty();
        // The same check finds a component that somebody forgot to mark.
        assertThat(PersonalValues.unmarked(Forgetful.class))
                .containsExactly("Forgetful.nik", "Forgotten.birthDate", "Forgotten.name");
    }

    @Test
    void theCatalogueIsApproved() {
        Approved.verify(Path.of("src/docs/events.approved.md"), new Catalogue(NAMES).text());
    }

    private record Forgetful(String personId, String nik, List<Forgotten> more) {}

    private record Forgotten(LocalDate birthDate, String name) {}

    private static List<Object> samples(String name) {
        return List.of(Samples.full(NAMES.classOf(name)), Samples.sparse(NAMES.classOf(name)));
    }

    private static String encoded(Object sample) {
        return new String(
                SampleCodec.fresh(NAMES)
                        .encode(sample, SampleCodec.STREAM, SampleCodec.VERSION)
                        .payload(),
                UTF_8);
    }

    private static Path file(String name, String kind) {
        int revision = NAMES.revisionOf(name);
        return FOLDER.resolve(name + (revision == 1 ? "" : ".r" + revision) + kind + ".approved.json");
    }
}
