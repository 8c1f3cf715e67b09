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
    private static final Pattern BOX = Pattern.compile("\\{\"\\$sealed\":\\[(\\d),\"([^\"]+)\"]}");

    private final MemoryKeyStore store = new MemoryKeyStore();
    private final Encoded written;

    TamperedEventTest() {
        store.force(TestKeys.row(WRAPPER, "key-1", "person-1", (byte) 1));
        store.force(TestKeys.row(WRAPPER, "key-2", "person-2", (byte) 2));
        written = codec().encode(FAMILY, SampleCodec.STREAM, SampleCodec.VERSION);
    }

    @Test
    void everySingleChangedByteOfASealedValueIsFound() {
        String nik = box(2);
        assertThat(nik.length()).isGreaterThan(60);
        for (int i = 0; i < nik.length() - 1; i++) {
            char other = nik.charAt(i) == 'A' ? 'B' : 'A';
            String changed = nik.substring(0, i) + other + nik.substring(i + 1);
            assertUnreadable(json -> json.replace(nik, changed), "members[0].nik");
        }
    }

    @Test
    void aShortenedSealedValueIsFound() {
        String nik = box(2);

        assertUnreadable(json -> json.replace(nik, nik.substring(0, 40)), "members[0].nik");
        assertUnreadable(json -> json.replace(nik, "AAAA"), "members[0].nik");
        assertUnreadable(json -> json.replace(nik, "not base64"), "members[0].nik");
    }

    @Test
    void aSealedValueInTheFieldOfAnotherIsFound() {
        String nik = box(2);
        String name = box(3);

        assertUnreadable(json -> json.replace(nik, "*").replace(name, nik).replace("*", name), "members[0].nik");
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
    void aSealedValueUnderThePersonBesideItIsFound() {
        String nik = box(2);

        assertUnreadable(json -> json.replace("[0,\"" + nik, "[1,\"" + nik), "members[0].nik");
        assertUnreadable(json -> json.replace("[0,\"" + nik, "[2,\"" + nik), "members[0].nik");
        assertUnreadable(json -> json.replace("[0,\"" + nik, "[-1,\"" + nik), "members[0].nik");
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
        assertUnreadable(json -> json.replaceFirst("\\[\"key-2\",\"[^\"]+\"]", "[\"key-2\",\"\"]"), "members[1].nik");
    }

    @Test
    void aKeyOfAnotherInstallationIsFoundAndNotTakenForErased() {
        store.force(TestKeys.row(TestKeys.wrapper(2), "key-2", "person-2", (byte) 2));

        assertUnreadable(UnaryOperator.identity(), "members[1].nik").hasMessageContaining("does not open");
    }

    @Test
    void aPlainValueWhereASealedOneBelongsIsFound() {
        assertUnreadable(json -> json.replaceFirst(BOX.pattern(), "\"9951080101200009\""), "cardNumber");
        assertUnreadable(json -> json.replaceFirst("\"cardNumber\":" + BOX.pattern() + ",", ""), "cardNumber");
        assertUnreadable(
                json -> json.replaceFirst("\"cardNumber\":" + BOX.pattern(), "\"cardNumber\":null"), "cardNumber");
    }

    @Test
    void keysThatWereTakenAwayAreFound() {
        assertUnreadable(json -> json.replaceFirst(",\"\\$keys\":.*}$", "}"), "cardNumber");
        assertUnreadable(json -> json.replaceFirst(",\"\\$keys\":.*}$", ",\"\\$keys\":7}"), "cardNumber");
        assertUnreadable(json -> json.replaceFirst(",\"\\$keys\":.*}$", ",\"\\$keys\":[[1]]}"), "");
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
