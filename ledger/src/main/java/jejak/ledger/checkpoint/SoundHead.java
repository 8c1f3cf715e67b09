package jejak.ledger.checkpoint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jejak.ledger.checkpoint.CheckpointMaker.Vouchers;
import jejak.ledger.proof.Checkpoint;
import jejak.ledger.proof.Frontier;
import jejak.ledger.proof.LogTampered;
import jejak.ledger.proof.MalformedNote;
import jejak.ledger.proof.NoteVerifier;
import jejak.ledger.proof.SignedNote;
import jejak.ledger.seal.HeadSeal;

/** Reads what the log is now, and refuses it when it is not ours or does not follow from what was signed before. */
public final class SoundHead {
    private final LogTree log;
    private final CheckpointBook book;
    private final NoteVerifier office;
    private final HeadSeal seal;
    private boolean comparedOnce;

    /**
     * A log that was found sound.
     *
     * @param last the last checkpoint in the database
     * @param head the tree over all of the log
     */
    public record Found(Optional<CheckpointBook.Entry> last, Frontier head) {}

    public SoundHead(LogTree log, CheckpointBook book, Vouchers vouchers) {
        this.log = log;
        this.book = book;
        this.office = vouchers.signer().verifier();
        this.seal = vouchers.seal();
    }

    /**
     * Looks at the log as it is, and changes nothing.
     *
     * @throws LogTampered when it is not as it was left
     */
    public Found look() {
        // In this order: what another node signs in between is then in the log that it is held against.
        Optional<SignedNote> outside = book.outside();
        Optional<CheckpointBook.Entry> last = book.last();
        last.ifPresent(this::refuseForeign);
        Frontier signed = last.map(CheckpointBook.Entry::tree).orElse(Frontier.EMPTY);
        Frontier head = log.headAfter(signed, seal);
        outside.ifPresent(note -> refuseLoss(note, head));
        return new Found(last, head);
    }

    /** An earlier checkpoint in the database counts only when this log's key has signed it for that very tree. */
    private void refuseForeign(CheckpointBook.Entry entry) {
        try {
            entry.note().verified(List.of(office));
            Checkpoint told = entry.checkpoint();
            if (told.size() == entry.tree().size()
                    && Arrays.equals(told.root(), entry.tree().root())) {
                return;
            }
        } catch (MalformedNote notOurs) {
            // Told below, as for what is signed but belongs to another tree.
        }
        throw new LogTampered(
                "The checkpoint of %d events in the database is not ours, or the key that signed it is not in the key folder."
                        .formatted(entry.tree().size()));
    }

    /** What was signed outside of the database's reach must still be in it; its events are compared once, at start. */
    private void refuseLoss(SignedNote outside, Frontier head) {
        outside.verified(List.of(office));
        Checkpoint kept = Checkpoint.parse(outside.text());
        if (kept.size() > head.size()) {
            throw new LogTampered("The log has %d events, and the last checkpoint was signed with %d."
                    .formatted(head.size(), kept.size()));
        }
        if (!comparedOnce && !Arrays.equals(log.nodes().hash(0, kept.size()), kept.root())) {
            throw new LogTampered("The first %d events are not those that the last checkpoint was signed for."
                    .formatted(kept.size()));
        }
        comparedOnce = true;
    }
}
