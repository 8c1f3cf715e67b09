package jejak.ledger.proof;

import java.util.ArrayList;
import java.util.List;

/** Collects the hashes that make up a proof, as RFC 9162 defines them in sections 2.1.3.1 and 2.1.4.1. */
final class ProofPath {
    private final TreeNodes nodes;
    private final List<byte[]> path = new ArrayList<>();

    private ProofPath(TreeNodes nodes) {
        this.nodes = nodes;
    }

    /** From the leaf's sibling up to the root's child. */
    static List<byte[]> inclusion(TreeNodes nodes, long index, long size) {
        ProofPath proof = new ProofPath(nodes);
        proof.include(index, 0, size);
        return proof.path;
    }

    /** Empty when both sizes are the same. */
    static List<byte[]> consistency(TreeNodes nodes, long oldSize, long size) {
        ProofPath proof = new ProofPath(nodes);
        proof.extend(oldSize, 0, size, true);
        return proof.path;
    }

    private void include(long index, long begin, long end) {
        if (end - begin == 1) {
            return;
        }
        long split = split(begin, end);
        if (index < split) {
            include(index, begin, split);
            path.add(nodes.hash(split, end));
        } else {
            include(index, split, end);
            path.add(nodes.hash(begin, split));
        }
    }

    /** @param known whether the part from begin to the older size is the whole older tree, which the verifier has */
    private void extend(long oldSize, long begin, long end, boolean known) {
        if (oldSize == end) {
            if (!known) {
                path.add(nodes.hash(begin, end));
            }
            return;
        }
        long split = split(begin, end);
        if (oldSize <= split) {
            extend(oldSize, begin, split, known);
            path.add(nodes.hash(split, end));
        } else {
            extend(oldSize, split, end, false);
            path.add(nodes.hash(begin, split));
        }
    }

    /** The largest power of two leaves that is smaller than all of them goes to the left. */
    private static long split(long begin, long end) {
        return begin + Long.highestOneBit(end - begin - 1);
    }
}
