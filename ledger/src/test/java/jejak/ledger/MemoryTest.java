package jejak.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two nodes that remember what they decided on, on one log. */
class MemoryTest {
    private static final int ATTEMPTS = 200;

    private OpenLedger open;
    private WordNode here;
    private WordNode there;

    @BeforeEach
    void open() {
        open = OpenLedger.fresh();
        here = new WordNode(open.app());
        there = new WordNode(open.app());
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
        open.close();
    }

    @Test
    void aStreamIsLoadedOnceHoweverManyCommandsFollow() {
        here.write("book", "a");
        there.write("book", "b");
        there.write("book", "c");
        there.write("book", "d");
        assertThat(here.loads()).isZero();
        assertThat(there.loads()).isEqualTo(1);
        assertThat(words("book")).containsExactly("a", "b", "c", "d");
    }

    @Test
    void whatIsReadAheadIsReadOnlyWhereMemoryIsNotUpToDate() {
        here.write("book", "a");
        here.write("poem", "a");
        there.write("poem", "b");
        int before = here.loads();
        here.together(List.of("book"), () -> here.write("book", "b"));
        assertThat(here.loads()).isEqualTo(before);

        here.together(List.of("book", "poem"), () -> {
            here.write("book", "c");
            here.write("poem", "c");
        });
        assertThat(here.loads()).isEqualTo(before + 1);
        assertThat(words("book")).containsExactly("a", "b", "c");
        assertThat(words("poem")).containsExactly("a", "b", "c");
    }

    @Test
    void whatAnotherNodeWroteIsAConflictOnceAndThenKnown() {
        here.write("book", "a");
        there.write("book", "b");
        assertThatThrownBy(() -> here.write("book", "c")).isInstanceOf(ConcurrencyException.class);
        here.write("book", "c");
        assertThat(words("book")).containsExactly("a", "b", "c");
    }

    @Test
    void nobodyIsRefusedForWhatMemoryDoesNotKnowYet() {
        here.write("book", "a");
        there.write("book", "b");
        assertThatThrownBy(() -> here.expect("book", "b")).isInstanceOf(ConcurrencyException.class);
        here.expect("book", "b");
    }

    @Test
    void aRefusalOnWhatIsStillSoStands() {
        here.write("book", "a");
        assertThatThrownBy(() -> here.write("book", "a"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is there");
        assertThat(here.loads()).isZero();
    }

    @Test
    void anAnswerWithoutEventsIsNotGivenFromAnOutdatedMemory() {
        here.write("book", "a");
        there.erase("book", "a");
        assertThatThrownBy(() -> here.expect("book", "a")).isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> here.expect("book", "a")).hasMessageContaining("is not there");
    }

    @Test
    void aStreamThatWasOnlyLookedAtIsCheckedToo() {
        here.write("source", "a");
        here.write("copy", "x");
        there.erase("source", "a");
        assertThatThrownBy(() -> here.copy("source", "a", "copy")).isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> here.copy("source", "a", "copy")).hasMessageContaining("is not there");
        assertThat(words("copy")).containsExactly("x");
    }

    @Test
    void withoutTheCheckNothingIsRemembered() {
        try (WordNode careless = new WordNode(open.app(), false)) {
            careless.write("book", "a");
            there.write("book", "b");
            careless.write("book", "c");
        }
        assertThat(words("book")).containsExactly("a", "b", "c");
    }

    /** Two nodes, cut off again and again, with commands that any outdated memory would get wrong. */
    @Test
    void memoryNeverMakesTheLogSayWhatNobodyDecided() throws Exception {
        long seed = new Random().nextLong();
        System.out.println("MemoryTest seed " + seed);
        for (int book = 0; book < 4; book++) {
            here.write("book-" + book, "w0");
        }
        List<Callable<Integer>> clients = new ArrayList<>();
        for (int client = 0; client < 8; client++) {
            Random random = new Random(seed + client);
            WordNode node = client % 2 == 0 ? here : there;
            clients.add(() -> toggle(node, random));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(clients.size())) {
            List<Future<Integer>> running =
                    clients.stream().map(threads::submit).toList();
            for (int cut = 0; cut < 4; cut++) {
                long until = (cut + 1) * 60L;
                open.ledger().awaitBeyond(until, java.time.Duration.ofSeconds(20));
                cutOff();
            }
            for (Future<Integer> client : running) {
                assertThat(client.get()).isEqualTo(50);
            }
        }
        Chains.assertSound(open.ledger().after(-1, 10_000));
        for (int book = 0; book < 4; book++) {
            assertAlternates("book-" + book);
        }
    }

    /** Writes the word where it is not, erases it where it is: each word of the log must alternate. */
    private static int toggle(WordNode node, Random random) {
        int done = 0;
        for (int i = 0; i < 50; i++) {
            String book = "book-" + random.nextInt(4);
            String word = "w" + random.nextInt(3);
            for (int attempt = 0; ; attempt++) {
                try {
                    node.toggle(book, word);
                    done++;
                    break;
                } catch (ConcurrencyException | LedgerUnavailable disturbed) {
                    assertThat(attempt).isLessThan(ATTEMPTS);
                }
            }
        }
        return done;
    }

    private void assertAlternates(String book) {
        List<String> present = new ArrayList<>();
        for (RecordedEvent event : open.ledger().stream(book)) {
            String[] said = WordNode.said(event.payload());
            if (said[1].equals("+")) {
                assertThat(present).doesNotContain(said[2]);
                present.add(said[2]);
            } else {
                assertThat(present).contains(said[2]);
                present.remove(said[2]);
            }
        }
        // Expecting is answered from memory: what it holds is what the log holds.
        present.forEach(word -> here.sure(() -> here.expect(book, word)));
        present.forEach(word -> there.sure(() -> there.expect(book, word)));
    }

    private List<String> words(String book) {
        return new LedgerEngine(open.ledger(), open.codec())
                .readEvents(book)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .map(payload -> WordNode.said(payload)[2])
                .toList();
    }

    private void cutOff() throws SQLException {
        try (Connection admin = open.admin();
                Statement statement = admin.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where datname = current_database() and pid <> pg_backend_pid()");
        }
    }
}
