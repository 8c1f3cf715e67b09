package jejak.ledger;

/** Says that the ledger could not answer, and whether the events may be in the log all the same. */
public final class LedgerUnavailable extends RuntimeException {
    private final boolean outcomeUnknown;

    LedgerUnavailable(String message, boolean outcomeUnknown, Throwable cause) {
        super(message, cause);
        this.outcomeUnknown = outcomeUnknown;
    }

    /** True when the commit was sent and its answer lost: only asking for the command id later can tell. */
    public boolean outcomeUnknown() {
        return outcomeUnknown;
    }
}
