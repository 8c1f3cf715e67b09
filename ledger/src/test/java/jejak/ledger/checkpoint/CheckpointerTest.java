package jejak.ledger.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import jejak.ledger.LogOfNotes;
import jejak.ledger.OpenLedger;
import jejak.ledger.RecordedEvent;
import jejak.ledger.proof.Checkpoint;
import jejak.ledger.proof.Cosignature;
import jejak.ledger.proof.Frontier;
import jejak.ledger.proof.LogTampered;
import jejak.ledger.proof.NaiveTree;
import jejak.ledger.proof.SignedNote;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A checkpoint is made of a log that is ours, and of no other. */
class CheckpointerTest {
    private static final Instant NOON = Instant.parse("2026-03-02T05:00:00Z");

    @TempDir
    Path folder;

    private OpenLedger open;
    private LogOfNotes notes;
    private Notary notary;

    @BeforeEach
    void open() {
        open = OpenLedger.fresh();
        notes = new LogOfNotes(open.ledger());
        notary = new Notary(open.store().app(), folder);
    }

    @AfterEach
    void close() {
        notary.close();
        open.close();
    }

    @Test
    void itIsTheRootOfTheLogUnderBothSignaturesAndLiesInTwoPlaces() {
        CheckpointMaker maker = notary.maker();
        assertThat(maker.make(NOON)).isEmpty();
        notes.append(300);
        CheckpointBook.Entry first = maker.make(NOON).orElseThrow();
        notes.append(7);
        CheckpointBook.Entry second = maker.make(NOON.plusSeconds(1)).orElseThrow();
        List<byte[]> leaves =
                open.ledger().after(-1, 1_000).stream().map(RecordedEvent::hash).toList();
        assertThat(first.checkpoint().root()).isEqualTo(NaiveTree.root(leaves.subList(0, 300)));
        assertThat(second.checkpoint().root()).isEqualTo(NaiveTree.root(leaves));
        assertThat(second.checkpoint().origin()).isEqualTo("jejak/test");
        assertThat(second.note().verified(notary.keys())).hasSize(2);
        assertThat(notary.book.outside().orElseThrow().full())
                .isEqualTo(second.note().full())
                .isEqualTo(notary.book.last().orElseThrow().note().full());
        assertThat(notary.book.covering(3).orElseThrow().checkpoint().size()).isEqualTo(300);
    }

    @Test
    void withoutNewsItIsWitnessedAgainOnceAMinute() {
        notes.append(3);
        CheckpointMaker maker = notary.maker();
        CheckpointBook.Entry first = maker.make(NOON).orElseThrow();
        assertThat(maker.make(NOON.plusSeconds(59)).orElseThrow().madeAt()).isEqualTo(first.madeAt());
        CheckpointBook.Entry again = maker.make(NOON.plusSeconds(60)).orElseThrow();
        assertThat(again.madeAt()).isEqualTo(NOON.plusSeconds(60));
        assertThat(again.note().text()).isEqualTo(first.note().text());
        assertThat(again.note().lines()).hasSize(2);
        assertThat(Cosignature.time(again.note().lines().getLast()))
                .isAfterOrEqualTo(Cosignature.time(first.note().lines().getLast()));
    }

    @Test
    void aWitnessThatIsAwayIsNamedAndAskedAgain() {
        notes.append(3);
        notary.witnessedBy(_ -> {
            throw new UncheckedIOException(new IOException("no route"));
        });
        CheckpointMaker maker = notary.maker();
        assertThat(maker.make(NOON).orElseThrow().note().lines()).hasSize(1);
        assertThat(maker.silent())
                .singleElement()
                .asString()
                .contains("witness/1")
                .contains("no route");
    }

    @Test
    void anotherNodeThatIsAheadAtTheWitnessIsNoFinding() {
        notes.append(3);
        CheckpointMaker other = notary.maker();
        notary.witnessedAfter(() -> {
            notes.append(1);
            other.make(NOON);
        });
        CheckpointBook.Entry made = notary.maker().make(NOON).orElseThrow();
        assertThat(made.checkpoint().size()).isEqualTo(4);
        assertThat(made.note().verified(notary.keys())).hasSize(2);
    }

    /** The slower one was overtaken while it waited for a witness that did not come. */
    @Test
    void aSlowerNodePutsNoOlderCheckpointInThePlaceOfANewerOne() {
        notes.append(3);
        notary.witnessedBy(_ -> {
            throw new UncheckedIOException(new IOException("no route"));
        });
        CheckpointMaker other = notary.maker();
        notary.witnessedBy(_ -> {
            notes.append(1);
            other.make(NOON);
            throw new UncheckedIOException(new IOException("no route"));
        });

        assertThat(notary.maker().make(NOON).orElseThrow().checkpoint().size()).isEqualTo(3);
        assertThat(notary.book.outside().orElseThrow().text()).contains("\n4\n");
        assertThat(notary.book.last().orElseThrow().checkpoint().size()).isEqualTo(4);
    }

    @Test
    void whatLiesOutsideNeverShrinksHoweverManyKeepTheirs() throws Exception {
        notes.append(1);
        CheckpointBook.Entry one = notary.maker().make(NOON).orElseThrow();
        List<CheckpointBook.Entry> entries = new ArrayList<>(List.of(one));
        Frontier tree = one.tree();
        for (int size = 2; size <= 60; size++) {
            tree = tree.plus(List.of(new byte[32]), _ -> {});
            Checkpoint checkpoint = new Checkpoint("jejak/test", size, tree.root());
            entries.add(new CheckpointBook.Entry(SignedNote.sign(checkpoint.text(), notary.log), tree, NOON));
        }
        try (ExecutorService nodes = Executors.newFixedThreadPool(3)) {
            List<Future<Boolean>> kept = IntStream.range(0, 3)
                    .mapToObj(_ -> new CheckpointBook(
                            open.store().app(), folder.resolve("keys").resolve("checkpoint")))
                    .map(book -> nodes.submit(() -> entries.stream().allMatch(entry -> {
                        book.keep(entry);
                        return Checkpoint.parse(book.outside().orElseThrow().text())
                                        .size()
                                >= entry.tree().size();
                    })))
                    .toList();
            for (Future<Boolean> never : kept) {
                assertThat(never.get()).isTrue();
            }
        }
    }

    @Test
    void aWitnessThatDisagreesIsNotAskedAgainWhileTheLogIsTheSame() {
        AtomicInteger asked = new AtomicInteger();
        notes.append(3);
        notary.witnessedBy(_ -> {
            asked.incrementAndGet();
            throw new LogTampered("The witness has seen another log.");
        });
        assertThatThrownBy(() -> notary.maker().make(NOON)).isInstanceOf(LogTampered.class);
        assertThat(asked).hasValue(1);
    }

    @Test
    void aLogThatWasChangedIsLookedAtOnce() throws SQLException {
        notes.append(3);
        admin("update ledger.log_head set seal = sha256(seal)");
        AtomicInteger looks = new AtomicInteger();
        DataSource app = open.store().app();
        DataSource counted = (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (_, method, arguments) -> {
                    looks.incrementAndGet();
                    return method.invoke(app, arguments);
                });
        CheckpointMaker maker = new CheckpointMaker(
                new LogTree(counted),
                notary.book,
                new CheckpointMaker.Vouchers(notary.log, OpenLedger.SEAL),
                List.of());
        assertThatThrownBy(() -> maker.make(NOON)).isInstanceOf(LogTampered.class);
        assertThat(looks).hasValue(1);
    }

    @Test
    void anEventWithOtherBytesIsNamed() throws SQLException {
        assertFoundAfter("""
            alter table ledger.events_000000 disable trigger events_are_final;
            update ledger.events_000000 set hash = sha256(hash) where position = 12
            """, "The event at position 12 (stream note-12) does not have the hash of its bytes.");
    }

    @Test
    void anEventThatIsGoneIsNamed() throws SQLException {
        assertFoundAfter("""
            alter table ledger.events_000000 disable trigger events_are_final;
            delete from ledger.events_000000 where position = 12
            """, "The event at position 13 (stream note-13) has no event before it.");
    }

    @Test
    void aWellFormedOtherEventIsFound() throws SQLException {
        assertFoundAfter("""
            alter table ledger.events_000000 disable trigger events_are_final;
            update ledger.events_000000 set envelope = '\\x77', hash = sha256('\\x0077'::bytea) where position = 12
            """, "Between positions 10 and 19 an event was replaced");
    }

    @Test
    void anEventBehindTheHeadIsNamed() throws SQLException {
        assertFoundAfter(
                "insert into ledger.events select 20, 'ghost', 0, type, recorded_at, hash, envelope, tags"
                        + " from ledger.events where position = 3",
                "The event at position 20 (stream ghost) stands behind the head of the log.");
    }

    @Test
    void aHeadThatWasMovedIsFound() throws SQLException {
        assertFoundAfter(
                "update ledger.log_head set next_position = 19", "does not carry the seal of this application");
    }

    @Test
    void aForeignCheckpointIsFound() throws SQLException {
        assertFoundAfter(
                "update ledger.checkpoint set note = replace(note, 'jejak/test', 'jejak/text')",
                "The checkpoint of 10 events in the database is not ours");
        admin("truncate ledger.checkpoint");
    }

    @Test
    void anOlderBackupIsFoundByWhatLiesOutside() {
        notes.append(20);
        notary.maker().make(NOON);
        restart();
        notes.append(19);
        assertFound("The log has 19 events, and the last checkpoint was signed with 20.");
    }

    @Test
    void anotherHistoryIsFoundByWhatLiesOutside() {
        notes.append(20);
        notary.maker().make(NOON);
        restart();
        notes.append(21);
        assertFound("The first 20 events are not those that the last checkpoint was signed for.");
    }

    @Test
    void anOlderBackupWithItsKeysIsFoundByTheWitness() throws IOException {
        notes.append(20);
        notary.maker().make(NOON);
        restart();
        Files.delete(folder.resolve("keys").resolve("checkpoint"));
        notes.append(19);
        assertFound("The witness witness/1 has seen 20 events in this log, and it has 19.");
    }

    @Test
    void aLogThatWasChangedIsReadOnly() throws SQLException {
        notes.append(10);
        Checkpointer checkpointer = new Checkpointer(open.ledger(), notary.maker());
        assertThat(checkpointer.makeOne().size()).isEqualTo(10);
        notes.append(1);
        admin("update ledger.log_head set seal = sha256(seal)");
        assertThat(checkpointer.makeOne().problems()).singleElement().asString().contains("does not carry the seal");
        assertThat(open.ledger().halt().why()).isPresent();
        assertThatThrownBy(() -> notes.append(1)).isInstanceOf(LogTampered.class);
        assertThat(open.ledger().after(-1, 100)).hasSize(11);
    }

    /** The first ten events are in a checkpoint, the next ten are not. */
    private void assertFoundAfter(String sql, String finding) throws SQLException {
        notes.append(10);
        CheckpointMaker maker = notary.maker();
        maker.make(NOON);
        notes.append(10);
        admin(sql);
        assertThatThrownBy(() -> maker.make(NOON.plusSeconds(1)))
                .isInstanceOf(LogTampered.class)
                .hasMessageContaining(finding);
        assertThat(notary.book.outside().orElseThrow().text()).contains("\n10\n");
    }

    private void assertFound(String finding) {
        assertThatThrownBy(() -> notary.maker().make(NOON.plusSeconds(1)))
                .isInstanceOf(LogTampered.class)
                .hasMessageContaining(finding);
    }

    /** An empty database in the place of the old one; what lies beside it stays. */
    private void restart() {
        open.close();
        open = OpenLedger.fresh();
        notes = new LogOfNotes(open.ledger());
    }

    private void admin(String sql) throws SQLException {
        open.asAdmin(sql);
    }
}
