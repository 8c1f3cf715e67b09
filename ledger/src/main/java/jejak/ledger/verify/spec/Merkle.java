package jejak.ledger.verify.spec;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Judges proofs of a Merkle tree as RFC 9162 does, word for word; it never builds one. */
public final class Merkle {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private Merkle() {}

    /** Section 2.1.1: the hash of a leaf. */
    public static byte[] leaf(byte[] content) {
        MessageDigest sha = sha256();
        sha.update(LEAF);
        return sha.digest(content);
    }

    /** Section 2.1.1: the hash over two subtrees. */
    public static byte[] node(byte[] left, byte[] right) {
        MessageDigest sha = sha256();
        sha.update(NODE);
        sha.update(left);
        return sha.digest(right);
    }

    /** A fresh SHA-256. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256; this one does not.", e);
        }
    }

    /**
     * Where a leaf stands in which tree.
     *
     * @param index from 0
     * @param size number of leaves, from 1
     */
    public record Spot(long index, long size) {}

    /** Section 2.1.3.2: whether the path leads from the leaf's hash to the root. */
    public static boolean included(byte[] leaf, Spot spot, List<byte[]> path, byte[] root) {
        if (spot.index() < 0 || spot.index() >= spot.size()) {
            return false;
        }
        Walk walk = new Walk(spot.index(), spot.size() - 1);
        byte[] r = leaf;
        for (byte[] p : path) {
            if (walk.atTop()) {
                return false;
            }
            r = walk.up() ? node(p, r) : node(r, p);
        }
        return walk.atTop() && Arrays.equals(r, root);
    }

    /**
     * A tree as somebody signed it.
     *
     * @param size number of leaves
     */
    @SuppressWarnings("ArrayRecordComponent") // a hash is its bytes
    public record Tree(long size, byte[] root) {}

    /** Section 2.1.4.2: whether the second tree holds the first unchanged; sizes are above 0 and rising. */
    public static boolean consistent(Tree first, Tree second, List<byte[]> path) {
        if (first.size() < 1 || first.size() >= second.size() || path.isEmpty()) {
            return false;
        }
        Deque<byte[]> rest = new ArrayDeque<>(path);
        if (Long.bitCount(first.size()) == 1) {
            rest.addFirst(first.root());
        }
        int shift = Long.numberOfTrailingZeros(first.size());
        Walk walk = new Walk((first.size() - 1) >> shift, (second.size() - 1) >> shift);
        byte[] seed = rest.removeFirst();
        return walk.leadsTo(first.root(), second.root(), seed, rest);
    }

    /** The numbers that the RFC calls fn and sn, on their way up to the root. */
    private static final class Walk {
        private long fn;
        private long sn;

        Walk(long fn, long sn) {
            this.fn = fn;
            this.sn = sn;
        }

        boolean atTop() {
            return sn == 0;
        }

        /** Goes one level up; whether the sibling stood on the left. */
        boolean up() {
            boolean left = (fn & 1) == 1 || fn == sn;
            int skipped = left && fn != 0 ? Long.numberOfTrailingZeros(fn) : 0;
            fn >>= skipped + 1;
            sn >>= skipped + 1;
            return left;
        }

        boolean leadsTo(byte[] first, byte[] second, byte[] seed, Iterable<byte[]> rest) {
            byte[] fr = seed;
            byte[] sr = seed;
            for (byte[] c : rest) {
                if (atTop()) {
                    return false;
                }
                boolean left = up();
                fr = left ? node(c, fr) : fr;
                sr = left ? node(c, sr) : node(sr, c);
            }
            return atTop() && Arrays.equals(fr, first) && Arrays.equals(sr, second);
        }
    }
}
