package jejak.api.graphql.gate;

/** Says that a request goes no further, and why. */
final class TurnedAway extends Exception {
    private static final long serialVersionUID = 1L;

    private final GateReason reason;
    private final long retryAfterSeconds;

    TurnedAway(GateReason reason) {
        this(reason, 0);
    }

    /** @param retryAfterSeconds when it may be tried again; 0 when waiting does not help */
    TurnedAway(GateReason reason, long retryAfterSeconds) {
        super(reason.english());
        this.reason = reason;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    GateReason reason() {
        return reason;
    }

    long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
