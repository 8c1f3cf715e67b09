package jejak.ledger.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Hashes leaves, nodes and the empty tree as RFC 9162 does. */
public final class Merkle {
    public static final int HASH_LENGTH = 32;

    private Merkle() {}

    /** SHA-256(0x00 || content), which is also the hash of an event. */
    public static byte[] leaf(byte[] content) {
        MessageDigest sha = sha256();
        sha.update((byte) 0);
        return sha.digest(content);
    }

    /** SHA-256(0x01 || left || right). */
    public static byte[] node(byte[] left, byte[] right) {
        MessageDigest sha = sha256();
        sha.update((byte) 1);
        sha.update(left);
        return sha.digest(right);
    }

    /** SHA-256 of nothing. */
    public static byte[] emptyRoot() {
        return sha256().digest();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256; this one does not.", e);
        }
    }
}
