package jejak.ledger.proof;

import java.util.Arrays;
import java.util.List;

/** Decides whether a proof holds, by the steps of RFC 9162, sections 2.1.3.2 and 2.1.4.2. */
public final class ProofCheck {
    private ProofCheck() {}

    /** Whether the leaf at the index is in the tree of that size and root. */
    public static boolean isIncluded(long index, byte[] leaf, long size, byte[] root, List<byte[]> path) {
        if (index < 0 || index >= size || leaf.length != Merkle.HASH_LENGTH) {
            return false;
        }
        Climb way = new Climb(index, size - 1, leaf);
        return way.ends(path) && Arrays.equals(way.sr, root);
    }

    /** Whether the newer tree is the older one and what came after it; about an empty older tree nothing is proved. */
    public static boolean isConsistent(long oldSize, byte[] oldRoot, long size, byte[] root, List<byte[]> path) {
        if (oldSize <= 0 || oldSize > size) {
            return false;
        }
        if (oldSize == size) {
            return path.isEmpty() && Arrays.equals(oldRoot, root);
        }
        if (path.isEmpty()) {
            return false;
        }
        // A complete older tree is itself the first hash, and is left out of the path.
        boolean complete = Long.bitCount(oldSize) == 1;
        int ones = Long.numberOfTrailingZeros(oldSize);
        Climb way = new Climb((oldSize - 1) >> ones, (size - 1) >> ones, complete ? oldRoot : path.getFirst());
        return way.ends(complete ? path : path.subList(1, path.size()))
                && Arrays.equals(way.fr, oldRoot)
                && Arrays.equals(way.sr, root);
    }

    private static boolean isOdd(long number) {
        return (number & 1) == 1;
    }

    /** The way up in both trees at once; to include a leaf, only the newer one counts. */
    private static final class Climb {
        private long fn;
        private long sn;
        private byte[] fr;
        private byte[] sr;

        Climb(long fn, long sn, byte[] start) {
            this.fn = fn;
            this.sn = sn;
            this.fr = start;
            this.sr = start;
        }

        /** Whether the path is as long as the tree is high. */
        boolean ends(List<byte[]> path) {
            for (byte[] c : path) {
                if (sn == 0) {
                    return false;
                }
                step(c);
            }
            return sn == 0;
        }

        private void step(byte[] c) {
            if (isOdd(fn) || fn == sn) {
                fr = Merkle.node(c, fr);
                sr = Merkle.node(c, sr);
                int zeros = fn == 0 ? 0 : Long.numberOfTrailingZeros(fn);
                fn >>= zeros;
                sn >>= zeros;
            } else {
                sr = Merkle.node(sr, c);
            }
            fn >>= 1;
            sn >>= 1;
        }
    }
}
