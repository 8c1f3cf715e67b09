package jejak.api.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jejak.api.privacy.MemoryKeyStore;
import jejak.api.privacy.PersonKeys;
import jejak.api.privacy.Randomness;
import jejak.api.privacy.TestKeys;
import jejak.deliberation.events.MusdesEvent.AttendanceRecorded;
import jejak.deliberation.events.MusdesEvent.Attendee;
import jejak.household.events.HouseholdEvent.DisabilityKind;
import jejak.household.events.HouseholdEvent.DisabilityRecorded;
import jejak.household.events.HouseholdEvent.DisabilitySeverity;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.Member;
import jejak.ledger.Envelope;
import jejak.ledger.EventCodec.Encoded;
import jejak.ledger.SubjectKey;
import org.junit.jupiter.api.Test;

/** What is written is read again, and what was erased says so. */
class JsonEventCodecTest {
    private static final EventNames NAMES = EventNames.standard();
    private static final HouseholdRegistered FAMILY = (HouseholdRegistered) Samples.full(HouseholdRegistered.class);

    private final MemoryKeyStore store = new MemoryKeyStore();
    private final PersonKeys keys = new PersonKeys(() -> TestKeys.wrapper(1), () -> store, Randomness.secure());
    private final JsonEventCodec codec = new JsonEventCodec(NAMES, keys, TestKeys.claimHashes());

    @Test
    void aRefusedEventsKeyIsCarriedByTheNextEventWhichIsThenRead() {
        Encoded refused = codec.encode(FAMILY, "family-1", 0);
        Encoded accepted = codec.encode(FAMILY, "family-1", 0);

        assertThat(accepted.newKeys()).extracting(SubjectKey::subject).containsExactly("person-1", "person-2");
        assertThat(ids(accepted)).isEqualTo(ids(refused));
        assertThat(store.commit(accepted.newKeys())).isTrue();
        assertThat(decode(accepted, 0)).isEqualTo(FAMILY);
        assertThat(codec.encode(FAMILY, "family-1", 1).newKeys()).isEmpty();
    }

    @Test
    void aRefusedEventsKeyGivesWayToOneThatWasStoredMeanwhile() {
        codec.encode(FAMILY, "family-1", 0);
        List<SubjectKey> theirs = new PersonKeys(() -> TestKeys.wrapper(1), () -> store, Randomness.secure())
                .forWriting(List.of("person-1", "person-2"))
                .newKeys();
        store.commit(theirs);

        Encoded again = codec.encode(FAMILY, "family-1", 0);

        assertThat(again.newKeys()).isEmpty();
        assertThat(new String(again.payload(), UTF_8))
                .contains(theirs.get(0).keyId(), theirs.get(1).keyId());
        assertThat(decode(again, 0)).isEqualTo(FAMILY);
    }

    @Test
    void theSameEventIsSealedAnewEachTime() {
        assertThat(codec.encode(FAMILY, "family-1", 0).payload())
                .isNotEqualTo(codec.encode(FAMILY, "family-1", 0).payload());
    }

    @Test
    void anErasedPersonReadsErasedAndTheOthersStay() {
        Encoded encoded = codec.encode(FAMILY, "family-1", 0);
        store.commit(encoded.newKeys());
        keys.forget(List.of(store.erase("person-2")));

        HouseholdRegistered read = (HouseholdRegistered) decode(encoded, 0);

        Member second = FAMILY.members().get(1);
        assertThat(read.cardNumber()).isEqualTo(FAMILY.cardNumber());
        assertThat(read.members().get(0)).isEqualTo(FAMILY.members().get(0));
        assertThat(read.members().get(1))
                .isEqualTo(new Member(
                        second.personId(),
                        "[dihapus]",
                        "[dihapus]",
                        null,
                        second.sex(),
                        second.relation(),
                        second.occupation()));
    }

    @Test
    void anErasedPersonsDisabilityReadsNothing() {
        DisabilityRecorded disability = new DisabilityRecorded(
                "family-1", "person-1", DisabilityKind.MENTAL, DisabilitySeverity.MILD, LocalDate.of(2024, 1, 5));
        Encoded neverStored = codec.encode(disability, "family-1", 4);
        keys.forget(neverStored.newKeys());

        assertThat(decode(neverStored, 4))
                .isEqualTo(new DisabilityRecorded("family-1", "person-1", null, null, LocalDate.of(2024, 1, 5)));
    }

    @Test
    void theLengthOfASealedValueDoesNotTellTheDisability() {
        assertThat(Arrays.stream(DisabilityKind.values())
                        .flatMap(kind -> Arrays.stream(DisabilitySeverity.values())
                                .map(severity -> new DisabilityRecorded(
                                        "family-1", "person-1", kind, severity, LocalDate.of(2024, 1, 5))))
                        .map(disability ->
                                codec.encode(disability, "family-1", 0).payload().length)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void aPageAsksForItsKeysOnce() {
        Encoded first = codec.encode(FAMILY, "family-1", 0);
        store.commit(first.newKeys());
        JsonEventCodec other = new JsonEventCodec(
                NAMES,
                new PersonKeys(() -> TestKeys.wrapper(1), () -> store, Randomness.secure()),
                TestKeys.claimHashes());
        Encoded second = codec.encode(Samples.full(DisabilityRecorded.class), "family-1", 1);
        store.statements();

        List<Object> read = other.decode(List.of(envelope(first, 0), envelope(second, 1)));

        assertThat(read).containsExactly(FAMILY, Samples.full(DisabilityRecorded.class));
        assertThat(store.statements()).containsExactly("wrappedKeys");
        other.decode(List.of(envelope(first, 0), envelope(second, 1)));
        assertThat(store.statements()).isEmpty();
    }

    @Test
    void aMissingValueIsNeverRecorded() {
        HouseholdRegistered nobody =
                new HouseholdRegistered("f", "51.08.06.2003", "h", "1", "a", null, FAMILY.members(), FAMILY.channel());

        assertThatThrownBy(() -> codec.encode(nobody, "f", 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Nothing was recorded")
                .hasMessageContaining("PersonId");
        assertThatThrownBy(() -> codec.encode(new AttendanceRecorded("m", Arrays.asList((Attendee) null)), "m", 0))
                .hasMessageContaining("'attendees' has no value");
        assertThatThrownBy(() -> codec.encode("no event", "f", 0)).hasMessageContaining("is not an event");
    }

    private Object decode(Encoded encoded, long version) {
        return codec.decode(List.of(envelope(encoded, version))).getFirst();
    }

    private static Envelope envelope(Encoded encoded, long version) {
        return SampleCodec.at("family-1", version, encoded.type(), encoded.revision(), encoded.payload());
    }

    private static List<String> ids(Encoded encoded) {
        return encoded.newKeys().stream().map(SubjectKey::keyId).toList();
    }
}
