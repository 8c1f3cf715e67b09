package jejak.ledger.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * All that is needed of a tree to add to it: the roots of its largest complete parts, from the left.
 * There is one for each bit that is set in the size; it never changes.
 */
public final class Frontier {
    public static final Frontier EMPTY = new Frontier(0, List.of());

    private final long size;
    private final List<byte[]> roots;

    private Frontier(long size, List<byte[]> roots) {
        this.size = size;
        this.roots = roots;
    }

    /** @throws IllegalArgumentException when there is not one hash for each bit set in the size */
    public static Frontier parse(long size, byte[] bytes) {
        if (size < 0 || bytes.length != length(size)) {
            throw new IllegalArgumentException(
                    "A frontier of %d leaves has not %d bytes.".formatted(size, bytes.length));
        }
        List<byte[]> roots = new ArrayList<>();
        for (int at = 0; at < bytes.length; at += Merkle.HASH_LENGTH) {
            roots.add(java.util.Arrays.copyOfRange(bytes, at, at + Merkle.HASH_LENGTH));
        }
        return new Frontier(size, List.copyOf(roots));
    }

    /** Bytes of a frontier of that size. */
    public static int length(long size) {
        return Long.bitCount(size) * Merkle.HASH_LENGTH;
    }

    /** How many leaves the tree has. */
    public long size() {
        return size;
    }

    /** The hashes one after the other, that of the largest part first. */
    public byte[] bytes() {
        byte[] all = new byte[length(size)];
        for (int i = 0; i < roots.size(); i++) {
            System.arraycopy(roots.get(i), 0, all, i * Merkle.HASH_LENGTH, Merkle.HASH_LENGTH);
        }
        return all;
    }

    /** The Merkle tree hash. */
    public byte[] root() {
        if (roots.isEmpty()) {
            return Merkle.emptyRoot();
        }
        byte[] root = roots.getLast();
        for (int i = roots.size() - 2; i >= 0; i--) {
            root = Merkle.node(roots.get(i), root);
        }
        return root;
    }

    /** @param complete told of every part that these leaves complete and whose root is kept */
    public Frontier plus(Collection<byte[]> leaves, Consumer<Subtree> complete) {
        List<byte[]> grown = new ArrayList<>(roots);
        long reached = size;
        for (byte[] leaf : leaves) {
            byte[] root = leaf;
            int level = 0;
            for (; ((reached >> level) & 1) == 1; level++) {
                root = Merkle.node(grown.removeLast(), root);
                if (Subtree.isKept(level + 1)) {
                    complete.accept(new Subtree(level + 1, reached >> (level + 1), root));
                }
            }
            grown.add(root);
            reached++;
        }
        return new Frontier(reached, List.copyOf(grown));
    }
}
