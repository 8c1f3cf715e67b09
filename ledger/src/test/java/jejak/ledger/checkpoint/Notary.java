package jejak.ledger.checkpoint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import jejak.ledger.OpenLedger;
import jejak.ledger.proof.NoteSigner;
import jejak.ledger.proof.NoteVerifier;
import jejak.ledger.witness.Witness;
import jejak.ledger.witness.WitnessClient;
import jejak.ledger.witness.WitnessDoor;
import jejak.ledger.witness.WitnessStore;

/** Everything that makes checkpoints of the tests' log, with a witness of its own. */
final class Notary implements AutoCloseable {
    final NoteSigner log = NoteSigner.parse(NoteSigner.generate("jejak/test", NoteVerifier.NOTE));
    final NoteSigner witnessKey = NoteSigner.parse(NoteSigner.generate("witness/1", NoteVerifier.COSIGNATURE));
    final LogTree tree;
    final CheckpointBook book;
    private final WitnessStore store;
    private final List<WitnessClient> clients = new ArrayList<>();

    Notary(DataSource app, Path folder) {
        this.tree = new LogTree(app);
        this.book = new CheckpointBook(app, folder.resolve("keys").resolve("checkpoint"));
        this.store = WitnessStore.open(folder.resolve("witness"));
        witnessedBy(new Witness(witnessKey, List.of(log.verifier()), store));
    }

    void witnessedBy(WitnessDoor door) {
        clients.clear();
        clients.add(new WitnessClient(witnessKey.verifier(), door));
    }

    /** Whoever is made from now on is overtaken once on the way to the witness. */
    void witnessedAfter(Runnable first) {
        Witness witness = new Witness(witnessKey, List.of(log.verifier()), store);
        AtomicReference<Runnable> once = new AtomicReference<>(first);
        witnessedBy(request -> {
            once.getAndSet(() -> {}).run();
            return witness.addCheckpoint(request);
        });
    }

    List<NoteVerifier> keys() {
        return List.of(log.verifier(), witnessKey.verifier());
    }

    /** As after a restart: it knows nothing but what is kept. */
    CheckpointMaker maker() {
        return new CheckpointMaker(tree, book, new CheckpointMaker.Vouchers(log, OpenLedger.SEAL), clients);
    }

    @Override
    public void close() {
        store.close();
    }
}
