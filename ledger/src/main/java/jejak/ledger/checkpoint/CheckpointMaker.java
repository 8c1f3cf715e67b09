package jejak.ledger.checkpoint;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jejak.ledger.proof.Checkpoint;
import jejak.ledger.proof.Frontier;
import jejak.ledger.proof.LogTampered;
import jejak.ledger.proof.NoteSigner;
import jejak.ledger.proof.SignedNote;
import jejak.ledger.proof.TreeNodes;
import jejak.ledger.seal.HeadSeal;
import jejak.ledger.witness.WitnessClient;

/** Signs what the log is, once it has found that all of it is ours and follows from what was signed before. */
public final class CheckpointMaker {
    /** Without news a checkpoint is as good as new for so long. */
    static final Duration IDLE = Duration.ofMinutes(1);

    private static final int ATTEMPTS = 3;

    private final LogTree log;
    private final CheckpointBook book;
    private final SoundHead sound;
    private final Vouchers vouchers;
    private final List<WitnessClient> witnesses;
    private List<String> silent = List.of();

    /** What this office vouches with: its signature outside, its seal inside. */
    public record Vouchers(NoteSigner signer, HeadSeal seal) {}

    public CheckpointMaker(LogTree log, CheckpointBook book, Vouchers vouchers, List<WitnessClient> witnesses) {
        this.log = log;
        this.book = book;
        this.sound = new SoundHead(log, book, vouchers);
        this.vouchers = vouchers;
        this.witnesses = List.copyOf(witnesses);
    }

    /**
     * Makes a checkpoint when there is news, or when the last one has grown old.
     *
     * @return the last one; empty while the log is
     * @throws LogTampered when the log is not as it was left, or a witness has seen another one
     */
    public synchronized Optional<CheckpointBook.Entry> make(Instant now) {
        SoundHead.Found found = sound.look();
        for (int attempt = 1; ; attempt++) {
            try {
                return made(found, now);
            } catch (LogTampered disagreement) {
                // Another node may have had a longer log witnessed; but then this log is longer by now.
                SoundHead.Found grown = sound.look();
                if (attempt == ATTEMPTS || grown.head().size() == found.head().size()) {
                    throw disagreement;
                }
                found = grown;
            }
        }
    }

    private Optional<CheckpointBook.Entry> made(SoundHead.Found found, Instant now) {
        Optional<CheckpointBook.Entry> last = found.last();
        Frontier head = found.head();
        if (head.size() == 0 || isFresh(last, head, now)) {
            return last;
        }
        CheckpointBook.Entry entry = new CheckpointBook.Entry(witnessed(signed(head)), head, now);
        book.keep(entry);
        return Optional.of(entry);
    }

    /** One sentence for each witness that did not sign the last checkpoint. */
    public synchronized List<String> silent() {
        return silent;
    }

    private SignedNote signed(Frontier head) {
        Checkpoint checkpoint = new Checkpoint(vouchers.signer().verifier().name(), head.size(), head.root());
        return SignedNote.sign(checkpoint.text(), vouchers.signer());
    }

    /** A witness that is away does not keep the log from signing; one that disagrees does. */
    private SignedNote witnessed(SignedNote note) {
        List<String> missing = new ArrayList<>();
        TreeNodes nodes = log.nodes();
        SignedNote all = note;
        for (WitnessClient witness : witnesses) {
            try {
                all = all.with(witness.cosign(note, nodes));
            } catch (LogTampered finding) {
                throw finding;
            } catch (RuntimeException away) {
                missing.add("The witness %s did not sign: %s".formatted(witness.name(), away.getMessage()));
            }
        }
        silent = List.copyOf(missing);
        return all;
    }

    private boolean isFresh(Optional<CheckpointBook.Entry> last, Frontier head, Instant now) {
        return last.isPresent()
                && silent.isEmpty()
                && last.get().tree().size() == head.size()
                && Duration.between(last.get().madeAt(), now).compareTo(IDLE) < 0;
    }
}
