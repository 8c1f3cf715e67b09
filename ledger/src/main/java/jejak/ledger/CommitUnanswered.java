package jejak.ledger;

import java.sql.SQLException;

/** Carries a decision whose commit was sent and whose answer was lost: it may or may not be in the log. */
final class CommitUnanswered extends Exception {
    private final transient Decision decision;

    CommitUnanswered(Decision decision, SQLException cause) {
        super(cause);
        this.decision = decision;
    }

    Decision decision() {
        return decision;
    }
}
