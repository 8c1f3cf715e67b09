package jejak.kernel;

import java.util.List;

/** Names of the facts that travel with every command and with every event it leads to: who, as what, when, and why. */
public final class Actor {

    /** Id of the user who acts; never a person's name. */
    public static final String ID = "actor";

    /** Role in which the user acts, for example {@code VILLAGE_OPERATOR}. */
    public static final String ROLE = "role";

    /** Region code or office for which the user acts. */
    public static final String SCOPE = "scope";

    /** Id of the command, chosen by the client; the same id is carried out once. */
    public static final String COMMAND_ID = "commandId";

    /** ISO date on which the recorded fact is true; the recorded time says when the office knew. */
    public static final String EFFECTIVE_DATE = "effectiveDate";

    /** List of {@link LegalBasis} as maps. */
    public static final String LEGAL_BASIS = "legalBasis";

    /** List of {@link Evidence} as maps. */
    public static final String EVIDENCE = "evidence";

    /** Id of the event that made a policy send this command. */
    public static final String CAUSE = "cause";

    /** Version of the application that recorded the event. */
    public static final String APP_VERSION = "appVersion";

    /** ISO date on which the command is carried out, in the time zone of the regency; given to decisions, not stored. */
    public static final String TODAY = "today";

    /** SHA-256 of the command's body in hex; tells a replay from another command under the same id; not stored. */
    public static final String BODY_HASH = "commandBodyHash";

    /** The keys that go from a command to its events. */
    public static final List<String> CARRIED =
            List.of(ID, ROLE, SCOPE, COMMAND_ID, EFFECTIVE_DATE, LEGAL_BASIS, EVIDENCE, CAUSE, APP_VERSION, BODY_HASH);

    private Actor() {}
}
