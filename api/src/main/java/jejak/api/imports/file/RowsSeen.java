package jejak.api.imports.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Remembers which rows a file had, in a few bytes each; rows are told apart by 64 bits of a hash that nothing keeps. */
public final class RowsSeen {

    private static final int FIRST_SIZE = 1 << 12;

    private final MessageDigest sha;
    private long[] slots = new long[FIRST_SIZE];
    private int count;

    public RowsSeen() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256; this one does not.", e);
        }
    }

    /** Whether the row is the first of its kind. */
    public boolean add(String identity) {
        if (count * 2 >= slots.length) {
            grow();
        }
        long hash = ByteBuffer.wrap(sha.digest(identity.getBytes(StandardCharsets.UTF_8)))
                        .getLong()
                | 1;
        return put(hash);
    }

    private boolean put(long hash) {
        int at = (int) (hash >>> 1) & (slots.length - 1);
        while (slots[at] != 0) {
            if (slots[at] == hash) {
                return false;
            }
            at = (at + 1) & (slots.length - 1);
        }
        slots[at] = hash;
        count++;
        return true;
    }

    private void grow() {
        long[] before = slots;
        slots = new long[before.length * 2];
        count = 0;
        Arrays.stream(before).filter(hash -> hash != 0).forEach(this::put);
    }
}
