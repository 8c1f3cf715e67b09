package jejak.api.verifiers;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/** RFC 9162, 2.1.1, 2.1.3.1 and 2.1.4.1 word for word: slow, and therefore easy to believe. */
final class NaiveTree {
    private NaiveTree() {}

    static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return sha256();
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int k = split(leaves.size());
        return node(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }

    static List<byte[]> path(int m, List<byte[]> leaves) {
        int n = leaves.size();
        if (n == 1) {
            return List.of();
        }
        int k = split(n);
        return m < k
                ? with(path(m, leaves.subList(0, k)), root(leaves.subList(k, n)))
                : with(path(m - k, leaves.subList(k, n)), root(leaves.subList(0, k)));
    }

    /** For 0 &lt; m &lt; n. */
    static List<byte[]> consistency(int m, List<byte[]> leaves) {
        return subproof(m, leaves, true);
    }

    private static List<byte[]> subproof(int m, List<byte[]> leaves, boolean whole) {
        int n = leaves.size();
        if (m == n) {
            return whole ? List.of() : List.of(root(leaves));
        }
        int k = split(n);
        return m <= k
                ? with(subproof(m, leaves.subList(0, k), whole), root(leaves.subList(k, n)))
                : with(subproof(m - k, leaves.subList(k, n), false), root(leaves.subList(0, k)));
    }

    static byte[] node(byte[] left, byte[] right) {
        return sha256(new byte[] {1}, left, right);
    }

    static byte[] leaf(byte[] bytes) {
        return sha256(new byte[] {0}, bytes);
    }

    static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                sha.update(part);
            }
            return sha.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The largest power of two below n. */
    private static int split(int n) {
        return Integer.highestOneBit(n - 1);
    }

    private static List<byte[]> with(List<byte[]> path, byte[] last) {
        List<byte[]> longer = new ArrayList<>(path);
        longer.add(last);
        return longer;
    }
}
