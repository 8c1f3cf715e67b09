package jejak.ledger.checkpoint;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jejak.ledger.Ledger;
import jejak.ledger.proof.Checkpoint;
import jejak.ledger.proof.LogTampered;
import jejak.ledger.proof.NoteSigner;
import jejak.ledger.proof.ProofCheck;
import jejak.ledger.proof.Receipt;
import jejak.ledger.proof.SignedNote;
import jejak.ledger.proof.TlogProof;
import jejak.ledger.proof.TreeNodes;

/** Hands out proofs, each checked before it is given, and receipts. */
public final class ProofDesk {
    /** An event is in a checkpoint within a second; a promise leaves room for a restart. */
    private static final Duration PROMISE = Duration.ofMinutes(1);

    private final Ledger ledger;
    private final LogTree log;
    private final CheckpointBook book;
    private final NoteSigner signer;

    public ProofDesk(Ledger ledger, LogTree log, CheckpointBook book, NoteSigner signer) {
        this.ledger = ledger;
        this.log = log;
        this.book = book;
        this.signer = signer;
    }

    /** The last checkpoint, out of the database or, where that has lost it, from outside; empty while the log is. */
    public Optional<SignedNote> checkpoint() {
        return book.last().map(CheckpointBook.Entry::note).or(book::outside);
    }

    /** That the event at the position is in the last checkpoint; empty when that does not reach so far. */
    public Optional<TlogProof> proof(long position) {
        return book.last()
                .filter(entry -> position >= 0 && position < entry.tree().size())
                .map(entry -> proof(position, entry.note(), log.nodes()));
    }

    /**
     * That the event at the position is in this checkpoint.
     *
     * @param nodes shared by several proofs against one checkpoint, which then read little more than one
     * @throws LogTampered when the log can no longer prove it
     */
    public TlogProof proof(long position, SignedNote checkpoint, TreeNodes nodes) {
        Checkpoint head = Checkpoint.parse(checkpoint.text());
        List<byte[]> path = nodes.inclusion(position, head.size());
        if (!ProofCheck.isIncluded(position, nodes.hash(position, position + 1), head.size(), head.root(), path)) {
            throw new LogTampered(
                    "The event at position %d is not the one that the checkpoint of %d events was signed for."
                            .formatted(position, head.size()));
        }
        return new TlogProof(null, position, path, checkpoint);
    }

    /** What {@link #proof(long, SignedNote, TreeNodes)} reads from. */
    public TreeNodes nodes() {
        return log.nodes();
    }

    /**
     * That the tree of one size extends that of another.
     *
     * @throws IllegalArgumentException unless {@code 0 < from <= to <=} events in the log
     * @throws LogTampered when the log cannot prove it
     */
    public List<byte[]> consistency(long from, long to) {
        if (to > ledger.head() + 1) {
            throw new IllegalArgumentException("The log has not yet %d events.".formatted(to));
        }
        TreeNodes nodes = log.nodes();
        List<byte[]> path = nodes.consistency(from, to);
        boolean holds = ProofCheck.isConsistent(from, nodes.hash(0, from), to, nodes.hash(0, to), path);
        if (!holds || !isTheSignedTree(nodes)) {
            throw new LogTampered("The tree of %d events does not extend that of %d.".formatted(to, from));
        }
        return path;
    }

    private boolean isTheSignedTree(TreeNodes nodes) {
        return book.last()
                .map(CheckpointBook.Entry::checkpoint)
                .map(signed -> Arrays.equals(nodes.hash(0, signed.size()), signed.root()))
                .orElse(true);
    }

    /** A promise of the events of one accepted command, signed now; what may take a millisecond, so only for who asks. */
    public SignedNote receipt(String commandId, List<Receipt.Place> events) {
        Instant now = Instant.now();
        Receipt receipt = new Receipt(signer.verifier().name(), commandId, now, now.plus(PROMISE), events);
        return SignedNote.sign(receipt.text(), signer);
    }
}
