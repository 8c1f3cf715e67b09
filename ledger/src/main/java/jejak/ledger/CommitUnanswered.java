package jejak.ledger;

import java.sql.SQLException;

/** Carries a decision whose commit was sent and whose answer was lost: it may or may not be in the log. */
final class CommitUnanswered extends Exception {
    private final transient Decision decision;

    CommitUnanswered(Decision decision, Exception cause) {
        super(cause);
        this.decision = decision;
    }

    Decision decision() {
        return decision;
    }

    /** Whether sending the same again may work. */
    boolean mayPass() {
        return getCause() instanceof SQLException;
    }
}
