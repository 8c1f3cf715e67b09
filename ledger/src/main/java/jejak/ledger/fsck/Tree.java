package jejak.ledger.fsck;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import jejak.ledger.verify.spec.Merkle;

/** A Merkle tree that grows at its right edge and keeps only the roots of its complete parts. */
final class Tree {
    /** Told of every part that becomes complete. */
    interface Completed {
        void part(int level, long index, byte[] hash) throws SQLException;
    }

    private static final int HASH = 32;

    /** A complete part; its number of leaves is two to the power of its level. */
    @SuppressWarnings("ArrayRecordComponent") // a hash is its bytes
    private record Part(int level, byte[] hash) {}

    // The smallest, which is the youngest, first.
    private final Deque<Part> parts = new ArrayDeque<>();
    private long size;

    void add(byte[] leaf, Completed completed) throws SQLException {
        Part part = new Part(0, leaf);
        while (!parts.isEmpty() && parts.getFirst().level() == part.level()) {
            part = new Part(part.level() + 1, Merkle.node(parts.removeFirst().hash(), part.hash()));
            completed.part(part.level(), size >> part.level(), part.hash());
        }
        parts.addFirst(part);
        size++;
    }

    long size() {
        return size;
    }

    byte[] root() {
        Iterator<Part> rising = parts.iterator();
        byte[] root = rising.hasNext() ? rising.next().hash() : Merkle.sha256().digest();
        while (rising.hasNext()) {
            root = Merkle.node(rising.next().hash(), root);
        }
        return root;
    }

    /** The complete parts' roots one after the other, the largest first. */
    byte[] frontier() {
        byte[] all = new byte[parts.size() * HASH];
        int at = all.length;
        for (Part part : parts) {
            at -= HASH;
            System.arraycopy(part.hash(), 0, all, at, HASH);
        }
        return all;
    }
}
