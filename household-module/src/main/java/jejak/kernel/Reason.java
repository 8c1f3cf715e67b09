package jejak.kernel;

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
}
