package jejak.api.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All wrapping keys there can be, as one tree of secrets: each gives its four children, and a leaf wraps one key.
 *
 * <p>To forget a leaf is to throw away every secret above it and keep their other children: the leaf cannot be computed
 * any more, all others still can. So a backup of the database of any age opens with today's tree, without the forgotten.
 *
 * @param epoch how often something was forgotten, from 1
 */
record KeyTree(int epoch, Map<Branch, byte[]> branches) {
    static final int SECRET_LENGTH = 32;
    private static final int BITS = 2;
    private static final int CHILDREN = 1 << BITS;
    // Two contexts would have to agree in 64 bits of SHA-256 for one to be forgotten with the other.
    private static final int LEVELS = Long.SIZE / BITS;
    private static final byte[] LABEL = "jejak key tree 1".getBytes(StandardCharsets.UTF_8);

    /**
     * A secret's place.
     *
     * @param path the children taken from the root, two bits each, the last one lowest
     */
    record Branch(int depth, long path) {
        static Branch above(long leaf, int depth) {
            return new Branch(depth, depth == 0 ? 0 : leaf >>> (Long.SIZE - depth * BITS));
        }

        Branch child(int number) {
            return new Branch(depth + 1, path << BITS | number);
        }
    }

    static KeyTree grown(byte[] root) {
        return new KeyTree(1, Map.of(new Branch(0, 0), root.clone()));
    }

    /** The wrapping key of a context; null once it is forgotten. */
    byte @Nullable [] leaf(String context) {
        MessageDigest sha = sha256();
        long leaf = place(sha, context);
        Branch at = nearest(leaf);
        byte[] secret = at == null ? null : branches.get(at);
        for (int depth = at == null ? LEVELS : at.depth(); secret != null && depth < LEVELS; depth++) {
            secret = child(sha, secret, step(leaf, depth));
        }
        return secret;
    }

    /** The tree in which these cannot be computed any more; this one when none of them can be already. */
    KeyTree without(Collection<String> contexts) {
        MessageDigest sha = sha256();
        KeyTree thinner = new KeyTree(epoch + 1, new HashMap<>(branches));
        boolean cut = false;
        for (String context : contexts) {
            cut |= thinner.cut(sha, place(sha, context));
        }
        return cut ? thinner : this;
    }

    private boolean cut(MessageDigest sha, long leaf) {
        Branch at = nearest(leaf);
        if (at == null) {
            return false;
        }
        byte[] secret = Objects.requireNonNull(branches.remove(at));
        for (int depth = at.depth(); depth < LEVELS; depth++) {
            int down = step(leaf, depth);
            for (int number = 0; number < CHILDREN; number++) {
                if (number != down) {
                    branches.put(at.child(number), child(sha, secret, number));
                }
            }
            secret = child(sha, secret, down);
            at = at.child(down);
        }
        return true;
    }

    private @Nullable Branch nearest(long leaf) {
        for (int depth = 0; depth <= LEVELS; depth++) {
            Branch above = Branch.above(leaf, depth);
            if (branches.containsKey(above)) {
                return above;
            }
        }
        return null;
    }

    private static int step(long leaf, int depth) {
        return (int) (leaf >>> (Long.SIZE - (depth + 1) * BITS)) & CHILDREN - 1;
    }

    private static long place(MessageDigest sha, String context) {
        return ByteBuffer.wrap(sha.digest(context.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    /** The one-step key derivation of NIST SP 800-56C: counter, secret, label; one block of SHA-256. */
    private static byte[] child(MessageDigest sha, byte[] secret, int number) {
        sha.update(new byte[] {0, 0, 0, (byte) (number + 1)});
        sha.update(secret);
        return sha.digest(LABEL);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256; this one does not.", e);
        }
    }
}
