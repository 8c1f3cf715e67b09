package jejak.ledger;

import static jejak.ledger.Drafts.answer;
import static jejak.ledger.Drafts.append;
import static jejak.ledger.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import jejak.ledger.bulk.KeptEvent;
import jejak.ledger.bulk.ReadAhead;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LedgerReadingTest {
    private static final long LAST_OF_FIRST_PARTITION = 1_999_999;

    private OpenLedger open;
    private Ledger ledger;

    @BeforeEach
    void open() {
        open = OpenLedger.fresh();
        ledger = open.ledger();
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void anEmptyLogHasNoHead() {
        assertThat(ledger.head()).isEqualTo(-1);
        assertThat(ledger.after(-1, 10)).isEmpty();
        assertThat(ledger.streamNames("", 10, false)).isEmpty();
    }

    @Test
    void readsAlongTheLogAndAlongStreams() {
        answer(ledger.append(append(draft("h-2", 0, "a"), draft("budget:1", 0, "b"), draft("h-2", 1, "c"))));
        answer(ledger.append(append(draft("h-1", 0, "d"))));
        assertThat(payloads(ledger.after(-1, 3))).containsExactly("a", "b", "c");
        assertThat(payloads(ledger.after(1, 3))).containsExactly("c", "d");
        assertThat(payloads(ledger.range(1, 2))).containsExactly("b", "c");
        assertThat(payloads(ledger.stream("h-2"))).containsExactly("a", "c");
        assertThat(payloads(ledger.load("h-2", 1))).containsExactly("c");
        assertThat(ledger.streams(List.of("h-2", "h-9", "h-1")))
                .hasEntrySatisfying(
                        "h-2", events -> assertThat(payloads(events)).containsExactly("a", "c"))
                .hasEntrySatisfying("h-9", events -> assertThat(events).isEmpty())
                .hasEntrySatisfying(
                        "h-1", events -> assertThat(payloads(events)).containsExactly("d"))
                .hasSize(3);
    }

    @Test
    void whoeverHasFarToGoGetsLargerPagesAndEveryEventOnce() {
        answer(ledger.append(append(
                IntStream.range(0, 47).mapToObj(i -> draft("h-1", i, "a")).toArray(Draft[]::new))));
        ReadAhead pages = new ReadAhead(ledger.pages(), 2);
        List<Integer> sizes = new ArrayList<>();
        List<Long> positions = new ArrayList<>(List.of(-1L));
        for (List<KeptEvent> page = pages.after(-1); !page.isEmpty(); page = pages.after(positions.getLast())) {
            sizes.add(page.size());
            page.forEach(event -> positions.add(event.position()));
        }
        assertThat(sizes).containsExactly(2, 20, 20, 5);
        assertThat(positions)
                .containsExactlyElementsOf(LongStream.range(-1, 47).boxed().toList());
    }

    @Test
    void whoeverWalksAloneGetsTheLargestPages() {
        answer(ledger.append(append(
                IntStream.range(0, 100).mapToObj(i -> draft("h-1", i, "a")).toArray(Draft[]::new))));
        ReadAhead pages = new ReadAhead(ledger.pages(), 2);
        long standing = pages.after(-1).getLast().position();

        pages.keep(List.of(standing));
        List<KeptEvent> alone = pages.after(standing);
        pages.keep(List.of(alone.getLast().position(), 0L));

        assertThat(alone).hasSize(80);
        assertThat(pages.after(alone.getLast().position())).hasSize(18);
    }

    @Test
    void whatComesAfterAFullPageIsReadBeforeItIsAskedFor() {
        answer(ledger.append(
                append(IntStream.range(0, 6).mapToObj(i -> draft("h-1", i, "a")).toArray(Draft[]::new))));
        ReadAhead pages = new ReadAhead(ledger.pages(), 2);
        pages.ready(pages.after(-1));
        answer(ledger.append(append(draft("h-1", 6, "a"))));

        assertThat(pages.after(1)).extracting(KeptEvent::position).containsExactly(2L, 3L, 4L, 5L);
        List<KeptEvent> end = pages.after(5);
        pages.ready(end);
        assertThat(end).extracting(KeptEvent::position).containsExactly(6L);
        assertThat(pages.after(6)).isEmpty();
    }

    @Test
    void whoeverStandsAtAPageKeepsWhatComesAfterTheNextOne() {
        answer(ledger.append(append(
                IntStream.range(0, 47).mapToObj(i -> draft("h-1", i, "a")).toArray(Draft[]::new))));
        ReadAhead pages = new ReadAhead(ledger.pages(), 2);
        long standing = pages.after(-1).getLast().position();
        long next = pages.after(standing).getLast().position();

        pages.keep(List.of(standing));
        List<KeptEvent> large = pages.after(next);
        pages.keep(List.of(standing));

        assertThat(large).hasSize(20);
        assertThat(pages.after(large.getLast().position())).hasSize(2);
    }

    @Test
    void whoeverReadsOnlyThePayloadRefusesWhatIsNoEnvelopeOfToday() {
        answer(ledger.append(append(draft("h-1", 0, "a"))));
        byte[] bytes = ledger.after(-1, 1).getFirst().envelope().bytes();
        byte[] later = bytes.clone();
        later[0] = 2;

        assertThatThrownBy(() -> new KeptEvent(0, later)).hasMessageContaining("Unknown envelope format 2");
        assertThatThrownBy(() -> new KeptEvent(0, Arrays.copyOf(bytes, bytes.length + 1)).payload())
                .hasMessageContaining("1 bytes trail behind the envelope");
        assertThatThrownBy(() -> new KeptEvent(0, Arrays.copyOf(bytes, bytes.length - 1)).payload())
                .hasMessageContaining("previousHash");
    }

    @Test
    void bulkReadingYieldsWhatPagesDo() {
        answer(ledger.append(append(draft("h-2", 0, "a"), draft("h-1", 0, "bé"), draft("h-2", 1, "c"))));
        for (long position = -1; position < 4; position++) {
            List<RecordedEvent> events = ledger.after(position, 2);
            for (List<KeptEvent> kept :
                    List.of(ledger.pages().after(position, 2), ledger.pages().bulkAfter(position, 2))) {
                assertThat(kept).extracting(KeptEvent::position).isEqualTo(mapped(events, RecordedEvent::position));
                assertThat(kept)
                        .extracting(KeptEvent::stream)
                        .isEqualTo(mapped(events, event -> event.envelope().stream()));
                assertThat(kept)
                        .extracting(KeptEvent::type)
                        .isEqualTo(mapped(events, event -> event.envelope().type()));
                assertThat(kept)
                        .extracting(KeptEvent::payload)
                        .usingRecursiveComparison()
                        .isEqualTo(mapped(events, event -> event.envelope().payload()));
                assertThat(kept)
                        .extracting(KeptEvent::envelope)
                        .usingRecursiveComparison()
                        .isEqualTo(mapped(events, RecordedEvent::envelope));
            }
        }
    }

    @Test
    void namesStreamsInOrderPageByPage() {
        for (String stream : List.of("h-2", "budget:1", "h-10", "H-3", "musdes:x")) {
            answer(ledger.append(append(draft(stream, 0, "a"))));
        }
        assertThat(ledger.streamNames("", 9, false)).containsExactly("H-3", "budget:1", "h-10", "h-2", "musdes:x");
        assertThat(ledger.streamNames("", 2, true)).containsExactly("H-3", "h-10");
        assertThat(ledger.streamNames("h-10", 2, true)).containsExactly("h-2");
    }

    @Test
    void theColumnsBesideTheEnvelopeAreItsCopies() throws SQLException {
        Draft draft =
                draft("h-1", 0, new TestCodec.Note(List.of(), List.of("desa:5108", "odd \"\\,{} tag"), List.of()));
        answer(ledger.append(append(draft)));
        Envelope envelope = ledger.stream("h-1").getFirst().envelope();
        try (Connection connection = open.app().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select stream, version, type, recorded_at, tags from ledger.events")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo(envelope.stream());
            assertThat(row.getLong(2)).isEqualTo(envelope.version());
            assertThat(row.getString(3)).isEqualTo(envelope.type());
            assertThat(row.getObject(4, java.time.OffsetDateTime.class).toInstant())
                    .isEqualTo(envelope.recordedAt())
                    .isEqualTo(Drafts.MONDAY);
            assertThat((String[]) row.getArray(5).getArray()).containsExactly("desa:5108", "odd \"\\,{} tag");
        }
    }

    @Test
    void aHistoryCrossesFromOnePartitionIntoTheNext() throws SQLException {
        open.moveHead(LAST_OF_FIRST_PARTITION - 1);
        for (int version = 0; version < 4; version++) {
            answer(ledger.append(append(draft("h-1", version, "v" + version))));
        }
        assertThat(payloads(ledger.stream("h-1"))).containsExactly("v0", "v1", "v2", "v3");
        assertThat(ledger.after(LAST_OF_FIRST_PARTITION - 2, 10))
                .extracting(RecordedEvent::position)
                .containsExactly(
                        LAST_OF_FIRST_PARTITION - 1,
                        LAST_OF_FIRST_PARTITION,
                        LAST_OF_FIRST_PARTITION + 1,
                        LAST_OF_FIRST_PARTITION + 2);
        try (Connection admin = open.admin();
                Statement statement = admin.createStatement()) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> statement.execute("truncate ledger.events_000001"))
                    .hasMessageContaining("The log is final");
        }
    }

    private static List<Object> payloads(List<RecordedEvent> events) {
        return mapped(events, RecordedEvent::payload);
    }

    private static <T> List<T> mapped(List<RecordedEvent> events, Function<RecordedEvent, T> part) {
        return events.stream().map(part).toList();
    }
}
