package jejak.api.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jejak.api.privacy.KeyWrapper;
import jejak.api.privacy.MemoryKeyStore;
import jejak.api.privacy.TestKeys;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.ledger.Envelope;
import jejak.ledger.EventCodec.Encoded;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

/** A value that was changed, moved or put under another key is an error that names its place, never an empty field. */
class TamperedEventTest {
    private static final EventNames NAMES = EventNames.standard();
    private static final KeyWrapper WRAPPER = TestKeys.wrapper(1);
    private static final HouseholdRegistered FAMILY = (HouseholdRegistered) Samples.full(HouseholdRegistered.class);
    private static final Pattern BOX = Pattern.compile("(members\\[\\d]\\.birthDate)\",\"([^\"]+)\"]");

    private final MemoryKeyStore store = new MemoryKeyStore();
    private final Encoded written;

    TamperedEventTest() {
        store.force(TestKeys.row(WRAPPER, "key-1", "person-1", (byte) 1));
        store.force(TestKeys.row(WRAPPER, "key-2", "person-2", (byte) 2));
        written = codec().encode(FAMILY, SampleCodec.STREAM, SampleCodec.VERSION);
    }

    @Test
    void everySingleChangedByteOfWhatIsSealedIsFound() {
        String box = box(1);
        assertThat(box.length()).isGreaterThan(150);
        for (int i = 0; i < box.length() - 1; i++) {
            char other = box.charAt(i) == 'A' ? 'B' : 'A';
            String changed = box.substring(0, i) + other + box.substring(i + 1);
            assertUnreadable(json -> json.replace(box, changed), "members[1].nik");
        }
    }

    @Test
    void whatIsSealedAndShortenedIsFound() {
        String box = box(1);

        assertUnreadable(json -> json.replace(box, box.substring(0, 40)), "members[1].nik");
        assertUnreadable(json -> json.replace(box, "AAAA"), "members[1].nik");
        assertUnreadable(json -> json.replace(box, "not base64"), "members[1].nik");
    }

    @Test
    void valuesThatChangedTheirPlacesAreFound() {
        assertUnreadable(
                json -> json.replace("members[0].nik members[0].name", "members[0].name members[0].nik"), "cardNumber");
        assertUnreadable(
                json -> json.replace("members[1].nik members[1].name", "members[1].name members[1].nik"),
                "members[1].nik");
    }

    @Test
    void aListOfPathsThatDoesNotFitTheEventIsFound() {
        assertUnreadable(json -> json.replace("cardNumber address", "address"), "cardNumber");
        assertUnreadable(json -> json.replace("\"cardNumber address", "\"hamlet cardNumber address"), "");
        assertUnreadable(json -> json.replace("\"cardNumber address", "\"cardNumber cardNumber address"), "");
        assertUnreadable(json -> json.replace("members[1].name", "members[7].name"), "");
        assertUnreadable(json -> json.replace("members[1].name", "members[1]"), "");
        assertUnreadable(json -> json.replace("members[1].name", ""), "members[1].nik");
    }

    @Test
    void aSealedValueInAnotherStreamOrVersionIsFound() {
        Envelope elsewhere = SampleCodec.at("other", 3, written.type(), 1, written.payload());
        Envelope later = SampleCodec.at(SampleCodec.STREAM, 4, written.type(), 1, written.payload());

        assertThatThrownBy(() -> codec().decode(List.of(elsewhere)))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("stream other")
                .hasMessageContaining("'cardNumber'");
        assertThatThrownBy(() -> codec().decode(List.of(later)))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("Event 4 ");
    }

    @Test
    void whatIsSealedForOnePersonUnderThePersonBesideIsFound() {
        String first = box(0);
        String second = box(1);

        assertUnreadable(json -> json.replace(first, "*").replace(second, first).replace("*", second), "cardNumber");
    }

    @Test
    void anotherKeyUnderTheSameIdIsFoundBeforeAnythingIsOpened() {
        store.force(TestKeys.row(WRAPPER, "key-2", "person-2", (byte) 77));

        assertUnreadable(UnaryOperator.identity(), "members[1].nik")
                .hasMessageContaining("'key-2' is not the one it was sealed under");
    }

    @Test
    void aChangedCommitmentIsFound() {
        assertUnreadable(json -> json.replace("[\"key-2\",\"", "[\"key-2\",\"A"), "members[1].nik");
        assertUnreadable(json -> json.replaceFirst("\\[\"key-2\",\"[^\"]+\"", "[\"key-2\",\"\""), "members[1].nik");
    }

    @Test
    void aKeyOfAnotherInstallationIsFoundAndNotTakenForErased() {
        store.force(TestKeys.row(TestKeys.wrapper(2), "key-2", "person-2", (byte) 2));

        assertUnreadable(UnaryOperator.identity(), "members[1].nik").hasMessageContaining("does not open");
    }

    @Test
    void aPlainValueWhereASealedOneBelongsIsFound() {
        UnaryOperator<String> plain =
                json -> json.replace("\"hamlet\"", "\"cardNumber\":\"9951080101200009\",\"hamlet\"");

        assertUnreadable(json -> plain.apply(json.replace("cardNumber address", "address")), "cardNumber");
        assertUnreadable(plain, "");
    }

    @Test
    void aPlaceThatPointsAtTheValueOfAnotherIsFound() {
        UnaryOperator<String> pointed = json -> json.replace("cardNumber address", "address");

        assertUnreadable(
                json -> pointed.apply(
                        json.replace("\"hamlet\"", "\"cardNumber\":{\"$sealed\":[0,2,\"cardNumber\"]},\"hamlet\"")),
                "");
        assertUnreadable(
                json -> pointed.apply(json.replace("\"hamlet\"", "\"cardNumber\":{\"$sealed\":[0,2]},\"hamlet\"")), "");
    }

    @Test
    void keysThatWereTakenAwayAreFound() {
        assertUnreadable(json -> json.replaceFirst(",\"\\$keys\":.*}$", "}"), "cardNumber");
        assertUnreadable(json -> json.replaceFirst(",\"\\$keys\":.*}$", ",\"\\$keys\":7}"), "cardNumber");
        assertUnreadable(json -> json.replaceFirst(",\"\\$keys\":.*}$", ",\"\\$keys\":[[1]]}"), "");
        assertUnreadable(json -> json.replaceFirst(",\"[^\"]+\"]]}$", "]]}"), "members[1].nik");
    }

    @Test
    void whatIsNotTheEventsShapeIsFoundWithoutQuotingIt() {
        assertUnreadable(json -> json.replace("\"VILLAGE_OPERATOR\"", "\"RAHASIA\""), "channel")
                .hasMessageNotContaining("RAHASIA");
        assertUnreadable(json -> json.replace("\"hamlet\"", "\"other\""), "hamlet");
        assertUnreadable(json -> json.replace("\"hamlet\"", "\"more\":1,\"hamlet\""), "more");
        assertUnreadable(json -> json.replace("\"hamlet\"", "\"villageCode\":\"x\",\"hamlet\""), "");
        assertUnreadable(json -> json + "1", "");
        assertUnreadable(_ -> "[]", "");
        assertUnreadable(_ -> "{", "");
    }

    @Test
    void aRevisionOrNameOfALaterVersionIsSaid() {
        Envelope later = SampleCodec.envelope(written.type(), 2, written.payload());
        Envelope unknown = SampleCodec.envelope("household.Unheard", 1, written.payload());

        assertThatThrownBy(() -> codec().decode(List.of(later)))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("no revision 2");
        assertThatThrownBy(() -> codec().decode(List.of(unknown)))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("household.Unheard");
    }

    private AbstractThrowableAssert<?, ?> assertUnreadable(UnaryOperator<String> change, String field) {
        byte[] changed = change.apply(new String(written.payload(), UTF_8)).getBytes(UTF_8);
        return assertThatThrownBy(() -> codec().decode(List.of(SampleCodec.envelope(written.type(), 1, changed))))
                .isInstanceOfSatisfying(UnreadableEvent.class, e -> {
                    assertThat(e.stream()).isEqualTo(SampleCodec.STREAM);
                    assertThat(e.version()).isEqualTo(SampleCodec.VERSION);
                    assertThat(e.field()).isEqualTo(field);
                })
                .hasMessageStartingWith("Event 3 of stream sample-stream cannot be read");
    }

    private String box(int index) {
        Matcher boxes = BOX.matcher(new String(written.payload(), UTF_8));
        for (int i = 0; i <= index; i++) {
            assertThat(boxes.find()).isTrue();
        }
        return boxes.group(2);
    }

    private JsonEventCodec codec() {
        return SampleCodec.over(NAMES, store, WRAPPER);
    }
}
