package jejak.ledger.verify;

import jejak.ledger.verify.spec.EventBytes;
import org.jspecify.annotations.Nullable;

/**
 * One thing found wrong.
 *
 * @param section in which part of the bundle, {@code -} for the bundle as a whole
 * @param number of the event in the section, from 0; -1 for the section as a whole
 * @param position of the event in the log, as its proof says; -1 when there is no readable proof
 * @param event what stands there, when it can be read
 * @param detail where exactly, in English; empty when the code says it all
 */
public record Finding(
        Code code,
        String section,
        int number,
        long position,
        @Nullable EventBytes event,
        String detail) {
    /** The section of findings about the bundle as a whole. */
    public static final String WHOLE = "-";

    /** The number of findings about a section as a whole, and the position of what has none. */
    public static final int ALL = -1;
}
