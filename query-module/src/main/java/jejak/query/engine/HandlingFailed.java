package jejak.query.engine;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import jejak.query.engine.delivery.Delivery;

/** A handler could not take an event; says which one, so that whoever reads the status can look it up in the log. */
final class HandlingFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Classes of SQL states that say something of the server and nothing of the event: it is asked again later. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57", "58", "XX");

    HandlingFailed(Delivery delivery, Exception cause) {
        super(delivery.name() + ": " + brief(cause), cause);
    }

    /** Which of the events of a page it was shows only when they are handed one by one. */
    HandlingFailed(List<Delivery> page, Exception cause) {
        super(
                "positions %d to %d: %s"
                        .formatted(page.getFirst().position(), page.getLast().position(), brief(cause)),
                cause);
    }

    /** Whether the same event may well be taken a moment later. */
    boolean passes() {
        return root(this) instanceof SQLException sql
                && (sql.getSQLState() == null
                        || PASSING.contains(sql.getSQLState().substring(0, 2)));
    }

    /** The first line only: the lines after it may quote values, and values may be a person's. */
    static String brief(Throwable failure) {
        Throwable root = root(failure);
        String message = root.getMessage() == null ? "" : root.getMessage();
        return root.getClass().getSimpleName() + " "
                + message.lines().findFirst().orElse("");
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
