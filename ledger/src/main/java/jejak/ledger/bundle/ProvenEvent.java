package jejak.ledger.bundle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event as it goes into a bundle.
 *
 * @param position in the log, which is its leaf's index
 * @param envelope the stored bytes
 * @param path its inclusion proof for the bundle's checkpoint, from the leaf's sibling up
 * @param sentence the office's own wording, which proves nothing
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way into a file
public record ProvenEvent(
        long position,
        byte[] envelope,
        List<byte[]> path,
        @Nullable Sentence sentence) {
    /** What happened, in words without personal data. */
    public record Sentence(String indonesian, String english) {}
}
