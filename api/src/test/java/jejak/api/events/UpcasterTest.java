package jejak.api.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import jejak.api.privacy.MemoryKeyStore;
import jejak.api.privacy.TestKeys;
import jejak.kernel.Personal;
import jejak.ledger.EventCodec.Encoded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** How today's revision of a made-up event reads what two earlier ones wrote; the stored bytes stay as they are. */
class UpcasterTest {
    private static final String NAME = "api.VisitorSeen";
    private static final EventNames FIRST = EventNames.of(List.of(First.class), List.of());
    private static final EventNames SECOND = EventNames.of(List.of(Second.class), List.of(new NamesTheVillage()));
    private static final EventNames THIRD =
            EventNames.of(List.of(Third.class), List.of(new PutsThePersonInOnePlace(), new NamesTheVillage()));

    private final MemoryKeyStore store = new MemoryKeyStore();

    sealed interface First {
        record VisitorSeen(
                String personId,
                @Personal String fullName,
                @Personal LocalDate born,
                String place) implements First {}
    }

    sealed interface Second {
        record VisitorSeen(
                String personId,
                @Personal String fullName,
                @Personal LocalDate born,
                String villageCode) implements Second {}
    }

    sealed interface Third {
        record VisitorSeen(
                Visitor visitor,
                String villageCode,
                @Nullable String purpose) implements Third {}

        record Visitor(
                String personId,
                @Personal String name,
                @Personal @Nullable LocalDate birthDate) implements Third {}
    }

    private record NamesTheVillage() implements Upcaster {
        @Override
        public String type() {
            return NAME;
        }

        @Override
        public int fromRevision() {
            return 1;
        }

        @Override
        public ObjectNode upcast(ObjectNode payload) {
            payload.set("villageCode", payload.remove("place"));
            return payload;
        }
    }

    private record PutsThePersonInOnePlace() implements Upcaster {
        @Override
        public String type() {
            return NAME;
        }

        @Override
        public int fromRevision() {
            return 2;
        }

        @Override
        public ObjectNode upcast(ObjectNode payload) {
            assertThat(payload.get("fullName").isObject()).as("still sealed").isTrue();
            assertThat(payload.has("$keys")).isFalse();
            ObjectNode next = payload.objectNode();
            next.putObject("visitor")
                    .set("personId", payload.get("personId"))
                    .set("name", payload.get("fullName").deepCopy())
                    .set("birthDate", payload.get("born"));
            return next.set("villageCode", payload.get("villageCode"));
        }
    }

    @Test
    void todaysRevisionReadsTheFirst() {
        Encoded first = write(FIRST, new First.VisitorSeen("person-1", "Sari", LocalDate.of(1950, 1, 1), "51.08"));

        assertThat(first.revision()).isEqualTo(1);
        assertThat(read(SECOND, first))
                .isEqualTo(new Second.VisitorSeen("person-1", "Sari", LocalDate.of(1950, 1, 1), "51.08"));
        assertThat(read(THIRD, first)).isEqualTo(today("Sari", LocalDate.of(1950, 1, 1)));
    }

    @Test
    void eachRevisionIsReadFromItsOwnOn() {
        Encoded second = write(SECOND, new Second.VisitorSeen("person-1", "Sari", LocalDate.of(1950, 1, 1), "51.08"));
        Encoded third = write(THIRD, today("Sari", LocalDate.of(1950, 1, 1)));

        assertThat(second.revision()).isEqualTo(2);
        assertThat(third.revision()).isEqualTo(3);
        assertThat(read(THIRD, second)).isEqualTo(today("Sari", LocalDate.of(1950, 1, 1)));
        assertThat(read(THIRD, third)).isEqualTo(today("Sari", LocalDate.of(1950, 1, 1)));
    }

    @Test
    void anErasedPersonStaysErasedThroughEveryRevision() {
        Encoded first = write(FIRST, new First.VisitorSeen("person-1", "Sari", LocalDate.of(1950, 1, 1), "51.08"));
        store.erase("person-1");

        assertThat(read(THIRD, first)).isEqualTo(today("[dihapus]", null));
    }

    @Test
    void anEarlierVersionDoesNotGuessALaterRevision() {
        Encoded third = write(THIRD, today("Sari", null));

        assertThatThrownBy(() -> read(SECOND, third)).isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void aGapBetweenRevisionsIsRefusedAtStart() {
        assertThatThrownBy(() -> EventNames.of(List.of(Third.class), List.of(new PutsThePersonInOnePlace())))
                .hasMessageContaining("before 2");
        assertThatThrownBy(() ->
                        EventNames.of(List.of(Third.class), List.of(new NamesTheVillage(), new NamesTheVillage())))
                .hasMessageContaining("before 1");
    }

    private Encoded write(EventNames names, Object event) {
        Encoded encoded = codec(names).encode(event, SampleCodec.STREAM, SampleCodec.VERSION);
        store.commit(encoded.newKeys());
        return encoded;
    }

    private Object read(EventNames names, Encoded encoded) {
        return codec(names).decode(List.of(SampleCodec.envelope(encoded))).getFirst();
    }

    private JsonEventCodec codec(EventNames names) {
        return SampleCodec.over(names, store, TestKeys.wrapper(1));
    }

    private static Third.VisitorSeen today(String name, @Nullable LocalDate birthDate) {
        return new Third.VisitorSeen(new Third.Visitor("person-1", name, birthDate), "51.08", null);
    }
}
