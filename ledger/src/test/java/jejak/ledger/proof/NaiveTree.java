package jejak.ledger.proof;

import java.util.List;

/** The tree as RFC 9162, 2.1.1 defines it, and nothing that makes it fast. */
public final class NaiveTree {
    private NaiveTree() {}

    /** Root over the hashes of the leaves. */
    public static byte[] root(List<byte[]> leaves) {
        return leaves.isEmpty() ? Merkle.emptyRoot() : root(leaves, 0, leaves.size());
    }

    private static byte[] root(List<byte[]> leaves, int from, int to) {
        if (to - from == 1) {
            return leaves.get(from);
        }
        int split = from + Integer.highestOneBit(to - from - 1);
        return Merkle.node(root(leaves, from, split), root(leaves, split, to));
    }
}
