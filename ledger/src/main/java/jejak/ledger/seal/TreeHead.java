package jejak.ledger.seal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import jejak.ledger.proof.Frontier;
import jejak.ledger.proof.LogTampered;
import jejak.ledger.proof.Merkle;
import jejak.ledger.proof.Subtree;

/** Grows the tree with the log, from a head that was sealed by this application and from no other. */
public final class TreeHead {
    /** The head as the database has it: how many events, and the frontier and the seal one after the other. */
    @SuppressWarnings("ArrayRecordComponent") // compared by content, explicitly
    public record Kept(long size, byte[] frontierAndSeal) {
        public byte[] frontier() {
            return Arrays.copyOf(frontierAndSeal, frontierAndSeal.length - Merkle.HASH_LENGTH);
        }

        public byte[] seal() {
            return Arrays.copyOfRange(
                    frontierAndSeal, frontierAndSeal.length - Merkle.HASH_LENGTH, frontierAndSeal.length);
        }
    }

    /** What a batch makes of the tree. */
    @SuppressWarnings("ArrayRecordComponent") // on its way to the database
    public record Growth(Frontier after, byte[] seal, List<Subtree> complete) {
        Kept kept() {
            byte[] frontier = after.bytes();
            byte[] both = Arrays.copyOf(frontier, frontier.length + seal.length);
            System.arraycopy(seal, 0, both, frontier.length, seal.length);
            return new Kept(after.size(), both);
        }
    }

    private final HeadSeal seal;
    // The last head that was ours: what is read again needs no second look, and nothing smaller can be true.
    private Frontier last = Frontier.EMPTY;
    private Kept lastKept = new Kept(0, new byte[0]);

    public TreeHead(HeadSeal seal) {
        this.seal = seal;
    }

    /** How many events were there when the head was last ours. */
    public long vouchedFor() {
        return last.size();
    }

    /** The head as this process left it or last saw it: what a write may be bound to without reading it again. */
    public Kept believed() {
        return lastKept;
    }

    /** The tree behind {@link #believed}. */
    public Frontier frontier() {
        return last;
    }

    /** @throws LogTampered when this application did not leave the log so */
    public Frontier checked(Kept read) {
        if (read.size() == lastKept.size() && Arrays.equals(read.frontierAndSeal(), lastKept.frontierAndSeal())) {
            return last;
        }
        Frontier head = opened(read);
        if (head.size() <= last.size()) {
            throw new LogTampered("The head of the log was put back: it counted %d events before and counts %d now."
                    .formatted(last.size(), head.size()));
        }
        note(head, read);
        return head;
    }

    /** The tree with these leaves more, and the seal on it. */
    public Growth grow(Frontier head, Collection<byte[]> leaves) {
        List<Subtree> complete = new ArrayList<>();
        Frontier after = head.plus(leaves, complete::add);
        return new Growth(after, seal.of(after), complete);
    }

    /** Once it is durable. */
    public void grown(Growth growth) {
        note(growth.after(), growth.kept());
    }

    private void note(Frontier head, Kept kept) {
        last = head;
        lastKept = kept;
    }

    private Frontier opened(Kept read) {
        byte[] both = read.frontierAndSeal();
        int frontier = both.length - Merkle.HASH_LENGTH;
        if (read.size() >= 0 && frontier == Frontier.length(read.size())) {
            Frontier head = Frontier.parse(read.size(), Arrays.copyOf(both, frontier));
            if (seal.fits(head, Arrays.copyOfRange(both, frontier, both.length))) {
                return head;
            }
        }
        throw new LogTampered(("The head of the log, at %d events, does not carry the seal of this application: events"
                        + " were added or taken away by other means, or another key folder is in use.")
                .formatted(read.size()));
    }
}
