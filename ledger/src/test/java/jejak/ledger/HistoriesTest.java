package jejak.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import jejak.ledger.memory.Histories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Questions that come again: two nodes on one log, of which each remembers what it read. */
class HistoriesTest {
    private OpenLedger open;
    private WordNode here;
    private WordNode there;

    @BeforeEach
    void open() {
        open = OpenLedger.fresh();
        here = new WordNode(open.app());
        there = new WordNode(open.app());
        there.write("book", "a");
        there.write("poem", "x");
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
        open.close();
    }

    @Test
    void aHistoryIsReadOnceHoweverOftenItIsAskedFor() {
        assertThat(here.told("book", "poem")).containsExactly("a", "x");
        assertThat(here.told("poem", "book")).containsExactly("x", "a");
        assertThat(here.told("book")).containsExactly("a");
        assertThat(here.loads()).isEqualTo(1);
    }

    @Test
    void whatAnotherNodeAppendsIsInTheNextAnswer() {
        assertThat(here.told("book", "poem")).containsExactly("a", "x");
        there.write("book", "b");
        assertThat(here.told("book", "poem")).containsExactly("a", "b", "x");
        there.write("tale", "once");
        assertThat(here.told("tale", "book", "nothing", "poem")).containsExactly("once", "a", "b", "x");
    }

    @Test
    void onlyWhatWentOnIsReadAgain() {
        AtomicReference<List<String>> read = new AtomicReference<>(List.of());
        Histories histories = histories(read, () -> {});
        histories.of(List.of("book", "poem"));
        there.write("book", "b");
        assertThat(histories.of(List.of("poem", "book", "nothing", "book"))).hasSize(3);
        assertThat(read.get()).containsExactly("book");
    }

    /** A copy of the database that was put in its place, and went its own way to the same version. */
    @Test
    void anotherPastOfTheSameLengthIsNotTheOneRemembered() throws SQLException {
        assertThat(here.told("book")).containsExactly("a");
        open.asAdmin("""
            alter table ledger.events_000000 disable trigger all;
            update ledger.events_000000 e set envelope = p.envelope, hash = p.hash from ledger.events p
            where e.stream = 'book' and p.stream = 'poem';
            alter table ledger.events_000000 enable always trigger events_are_final;
            update ledger.stream_head set hash = (select hash from ledger.stream_head where stream = 'poem')
            where stream = 'book'
            """);
        here.told("book");
        assertThat(here.loads()).isEqualTo(2);
    }

    @Test
    void nothingThatWasOpenedIsKeptOnceAPersonIsForgotten() {
        here.told("book");
        here.forgetDecoded();
        here.told("book");
        assertThat(here.loads()).isEqualTo(2);
    }

    @Test
    void whoeverReadsWhileAPersonIsForgottenBringsNothingBack() {
        AtomicReference<List<String>> read = new AtomicReference<>(List.of());
        AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});
        Histories histories = histories(read, () -> meanwhile.get().run());
        meanwhile.set(histories::forgetAll);
        histories.of(List.of("book"));
        meanwhile.set(() -> {});
        histories.of(List.of("book"));
        assertThat(read.get()).containsExactly("book");
        histories.of(List.of("book"));
        assertThat(read.get()).isEmpty();
    }

    private Histories histories(AtomicReference<List<String>> read, Runnable meanwhile) {
        LogReader log = new LogReader(open.app(), open.codec());
        return new Histories((streams, lastHashes) -> {
            Map<String, List<RecordedEvent>> events = log.beyond(streams, lastHashes);
            read.set(List.copyOf(events.keySet()));
            meanwhile.run();
            return events;
        });
    }
}
