package jejak.ledger.verify;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the auditor brings along and believes more than any bundle.
 *
 * @param keys a file of trusted keys; without it those of the bundle are believed
 * @param witnesses how many witnesses must have signed; -1 for one, where any is trusted
 * @param earlier checkpoints or bundles of the same household from before
 * @param receipts files of receipts for this household's commands
 */
@SuppressWarnings("ArrayRecordComponent") // files on their way to their readers
public record Held(byte @Nullable [] keys, int witnesses, List<byte[]> earlier, List<byte[]> receipts) {
    /** Nothing but the bundle. */
    public static final Held NOTHING = new Held(null, -1, List.of(), List.of());
}
