package jejak.ledger.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import jejak.ledger.LogOfNotes;
import jejak.ledger.OpenLedger;
import jejak.ledger.RecordedEvent;
import jejak.ledger.proof.Checkpoint;
import jejak.ledger.proof.LogTampered;
import jejak.ledger.proof.NaiveTree;
import jejak.ledger.proof.ProofCheck;
import jejak.ledger.proof.Receipt;
import jejak.ledger.proof.SignedNote;
import jejak.ledger.proof.TlogProof;
import jejak.ledger.proof.TreeNodes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the desk hands out holds, and what would not hold is not handed out. */
class ProofDeskTest {
    private static final int EVENTS = 777;

    @TempDir
    Path folder;

    private OpenLedger open;
    private Notary notary;
    private ProofDesk desk;
    private List<RecordedEvent> log;

    @BeforeEach
    void open() {
        open = OpenLedger.fresh();
        notary = new Notary(open.store().app(), folder);
        desk = new ProofDesk(open.ledger(), notary.tree, notary.book, notary.log);
        new LogOfNotes(open.ledger()).append(EVENTS);
        notary.maker().make(Instant.now());
        log = open.ledger().after(-1, EVENTS);
    }

    @AfterEach
    void close() {
        notary.close();
        open.close();
    }

    @Test
    void everyEventIsProvedAndEveryOtherRefused() {
        SignedNote checkpoint = desk.checkpoint().orElseThrow();
        TreeNodes shared = desk.nodes();
        for (RecordedEvent event : log) {
            TlogProof proof = TlogProof.parse(
                    desk.proof(event.position(), checkpoint, shared).text());
            assertThat(proof.proves(event.hash(), notary.log.verifier())).isTrue();
            assertThat(proof.proves(log.getFirst().hash(), notary.log.verifier()))
                    .isEqualTo(event.position() == 0);
        }
        assertThat(desk.proof(EVENTS - 1)).isPresent();
        assertThat(desk.proof(EVENTS)).isEmpty();
        assertThat(desk.proof(-1)).isEmpty();
    }

    @Test
    void growthIsProvedBetweenAnySizes() {
        List<byte[]> leaves = log.stream().map(RecordedEvent::hash).toList();
        for (int[] sizes :
                new int[][] {{1, 777}, {255, 256}, {256, 257}, {300, 512}, {511, 776}, {512, 777}, {777, 777}}) {
            assertThat(ProofCheck.isConsistent(
                            sizes[0],
                            NaiveTree.root(leaves.subList(0, sizes[0])),
                            sizes[1],
                            NaiveTree.root(leaves.subList(0, sizes[1])),
                            desk.consistency(sizes[0], sizes[1])))
                    .isTrue();
        }
        for (long[] sizes : new long[][] {{0, 5}, {-1, 5}, {6, 5}, {5, EVENTS + 1}}) {
            assertThatThrownBy(() -> desk.consistency(sizes[0], sizes[1])).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void whatTheLogCanNoLongerProveIsToldAndNotAnswered() throws SQLException {
        open.asAdmin("update ledger.subtree set hash = sha256(hash) where level = 8 and index = 1");
        assertThatThrownBy(() -> desk.proof(3)).isInstanceOf(LogTampered.class).hasMessageContaining("position 3");
        assertThatThrownBy(() -> desk.consistency(600, 700)).isInstanceOf(LogTampered.class);
        open.asAdmin("delete from ledger.subtree where level = 8 and index = 2");
        assertThatThrownBy(() -> desk.proof(3)).isInstanceOf(LogTampered.class);
    }

    @Test
    void aReceiptIsHeldAgainstALaterCheckpoint() {
        List<Receipt.Place> events = log.subList(700, 703).stream()
                .map(event -> new Receipt.Place(
                        event.position(), event.hash(), event.envelope().eventId(), event.envelope().stream()))
                .toList();
        SignedNote note = SignedNote.parse(desk.receipt("c-1", events).full());
        note.verified(List.of(notary.log.verifier()));
        Receipt receipt = Receipt.parse(note.text());
        assertThat(receipt.origin()).isEqualTo("jejak/test");
        assertThat(receipt.commandId()).isEqualTo("c-1");
        assertThat(receipt.promised()).isEqualTo(receipt.accepted().plusSeconds(60));
        new LogOfNotes(open.ledger()).append(50);
        notary.maker().make(Instant.now());
        assertThat(Checkpoint.parse(desk.checkpoint().orElseThrow().text()).size())
                .isEqualTo(EVENTS + 50);
        assertThat(receipt.events()).hasSize(3).allSatisfy(place -> {
            TlogProof proof = desk.proof(place.position()).orElseThrow();
            assertThat(proof.proves(place.hash(), notary.log.verifier())).isTrue();
            assertThat(place.stream()).isEqualTo("note-" + place.position());
        });
    }
}
