package jejak.ledger.verify;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/** RFC 9162, section 2.1, written down as it defines roots and proofs: by halves, without a thought for speed. */
public final class NaiveTree {
    private NaiveTree() {}

    /** MTH. */
    public static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return sha().digest();
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int k = half(leaves.size());
        return node(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }

    /** PATH: from the leaf's sibling up. */
    public static List<byte[]> inclusion(int m, List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return new ArrayList<>();
        }
        int k = half(leaves.size());
        List<byte[]> left = leaves.subList(0, k);
        List<byte[]> right = leaves.subList(k, leaves.size());
        List<byte[]> path = m < k ? inclusion(m, left) : inclusion(m - k, right);
        path.add(root(m < k ? right : left));
        return path;
    }

    /** PROOF, from the first m leaves to all. */
    public static List<byte[]> consistency(int m, List<byte[]> leaves) {
        return subProof(m, leaves, true);
    }

    private static List<byte[]> subProof(int m, List<byte[]> leaves, boolean known) {
        List<byte[]> proof = new ArrayList<>();
        if (m == leaves.size()) {
            if (!known) {
                proof.add(root(leaves));
            }
            return proof;
        }
        int k = half(leaves.size());
        List<byte[]> left = leaves.subList(0, k);
        List<byte[]> right = leaves.subList(k, leaves.size());
        proof = m <= k ? subProof(m, left, known) : subProof(m - k, right, false);
        proof.add(root(m <= k ? right : left));
        return proof;
    }

    private static int half(int n) {
        return Integer.highestOneBit(n - 1);
    }

    private static byte[] node(byte[] left, byte[] right) {
        MessageDigest sha = sha();
        sha.update((byte) 1);
        sha.update(left);
        return sha.digest(right);
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
