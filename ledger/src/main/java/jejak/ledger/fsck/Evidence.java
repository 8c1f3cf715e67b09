package jejak.ledger.fsck;

import java.util.List;
import jejak.ledger.verify.spec.Merkle;
import jejak.ledger.verify.spec.TrustedKeys;
import org.jspecify.annotations.Nullable;

/**
 * What lies outside the database and is believed more than it.
 *
 * @param keys of the log and its witnesses
 * @param sealKey the secret under which the head is sealed; null when it is not at hand, and the seal is then not checked
 * @param trees what was signed before, by size
 * @param events what somebody holds a proof or a receipt of
 * @param clock no event may be dated more than so many seconds before a witness saw the log without it; -1 to let that
 *     pass, as for a log into which history was imported
 * @param opener of the keys of persons; null when their wrapping key is not at hand, and only their presence is checked
 */
@SuppressWarnings("ArrayRecordComponent") // a secret on its way to the one check
public record Evidence(
        TrustedKeys keys,
        byte @Nullable [] sealKey,
        List<Signed> trees,
        List<Held> events,
        long clock,
        @Nullable Opener opener) {

    /** A tree whose signature was checked, and where it comes from. */
    public record Signed(Merkle.Tree tree, String source) {}

    /** An event at its place, and whose it is. */
    @SuppressWarnings("ArrayRecordComponent") // compared explicitly
    public record Held(long position, byte[] hash, String stream, String eventId) {}

    /** Knows the key that wraps the keys of persons. */
    public interface Opener {
        /** The commitment of the wrapped key as events store it, or null when it does not open. */
        @Nullable
        String commitment(String keyId, byte[] wrapped);
    }

    /** Nothing but the keys. */
    public static Evidence of(TrustedKeys keys, byte @Nullable [] sealKey) {
        return new Evidence(keys, sealKey, List.of(), List.of(), -1, null);
    }
}
