package jejak.api.policy;

/** What has become of a thing, as far as it changes who may do what with it. */
public enum State {
    NORMAL,
    /** An erasure is asked for and not decided: by law its data rest meanwhile. */
    RESTRICTED,
    /** The family has left the regency, or the minutes of the session are signed. */
    CLOSED
}
