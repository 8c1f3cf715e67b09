package jejak.ledger;

import java.sql.SQLException;

/** Says that the ledger could not answer, and whether the events may be in the log all the same. */
public final class LedgerUnavailable extends RuntimeException {
    private final boolean outcomeUnknown;

    private LedgerUnavailable(String message, boolean outcomeUnknown, Throwable cause) {
        super(message, cause);
        this.outcomeUnknown = outcomeUnknown;
    }

    /** For the rooms of the ledger. */
    public static LedgerUnavailable whileReading(SQLException cause) {
        return new LedgerUnavailable(
                "The ledger could not be read (" + cause.getMessage() + "). Check the database and ask again.",
                false,
                cause);
    }

    static LedgerUnavailable whileWriting(Pending append, boolean outcomeUnknown, Throwable cause) {
        String what = outcomeUnknown
                ? "It is not known whether command '%s' was recorded: the answer of the commit was lost (%s). Repeat"
                        + " it under the same command id, which is safe."
                : "Nothing was recorded of command '%s': the database could not be reached or did not commit (%s)."
                        + " Check the database and repeat the command.";
        return new LedgerUnavailable(what.formatted(append.commandId(), cause.getMessage()), outcomeUnknown, cause);
    }

    /** True when the commit was sent and its answer lost: only asking for the command id later can tell. */
    public boolean outcomeUnknown() {
        return outcomeUnknown;
    }
}
