package jejak.ledger.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers hashes and proofs of the tree out of leaves and kept roots, each tile of 256 of which is read once. */
public final class TreeNodes {
    public static final int TILE = 1 << Subtree.STRIDE;

    /** Where hashes come from. */
    public interface Source {
        /**
         * The hashes at positions {@code first ..} of a level, as many as there are and at most {@code TILE}.
         *
         * @param level 0 for leaves, or a level whose roots are kept
         */
        List<byte[]> hashes(int level, long first);
    }

    private record Tile(int level, long index) {}

    private final Source source;
    private final Map<Tile, List<byte[]>> tiles = new HashMap<>();

    public TreeNodes(Source source) {
        this.source = source;
    }

    /** The Merkle tree hash of the leaves from begin to before end. */
    public byte[] hash(long begin, long end) {
        long count = end - begin;
        if (count == 0) {
            return Merkle.emptyRoot();
        }
        if (Long.bitCount(count) == 1) {
            int level = Long.numberOfTrailingZeros(count);
            return node(level, begin >> level);
        }
        long split = begin + Long.highestOneBit(count);
        return Merkle.node(hash(begin, split), hash(split, end));
    }

    /** The proof that a leaf is in the tree of that size: RFC 9162, 2.1.3.1. */
    public List<byte[]> inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("A tree of %d leaves has no leaf %d.".formatted(size, index));
        }
        return ProofPath.inclusion(this, index, size);
    }

    /** The proof that the tree of that size extends an older one that is not empty: RFC 9162, 2.1.4.1. */
    public List<byte[]> consistency(long oldSize, long size) {
        if (oldSize <= 0 || oldSize > size) {
            throw new IllegalArgumentException(
                    "Nothing leads from a tree of %d leaves to one of %d.".formatted(oldSize, size));
        }
        return ProofPath.consistency(this, oldSize, size);
    }

    /** The root of a complete part of {@code 2^level} leaves. */
    private byte[] node(int level, long index) {
        if (level % Subtree.STRIDE == 0) {
            return kept(level, index);
        }
        return Merkle.node(node(level - 1, 2 * index), node(level - 1, 2 * index + 1));
    }

    private byte[] kept(int level, long index) {
        Tile tile = new Tile(level, index / TILE);
        List<byte[]> hashes = tiles.computeIfAbsent(tile, t -> source.hashes(t.level(), t.index() * TILE));
        int place = (int) (index % TILE);
        if (place >= hashes.size()) {
            throw new LogTampered("The tree has no hash at level %d, index %d, although the log is longer than that."
                    .formatted(level, index));
        }
        return hashes.get(place);
    }
}
