package jejak.kernel;

import org.jspecify.annotations.Nullable;

/**
 * A coded reason for a refusal, out of a closed list.
 *
 * <p>Codes are contract: a reason that is no longer given is kept, never deleted or renamed.
 */
public interface Reason {

    /** The stable code, as clients see it. */
    String name();

    /** What happened, why, and what to do next, in Indonesian. */
    String indonesian();

    /** The same in English. */
    String english();

    /** The same reason, with values where its two sentences leave room for them, in the same order. */
    default Reason filled(@Nullable Object... values) {
        return new Filled(name(), indonesian().formatted(values), english().formatted(values));
    }

    /** A reason whose sentences name values. */
    record Filled(String name, String indonesian, String english) implements Reason {}
}
