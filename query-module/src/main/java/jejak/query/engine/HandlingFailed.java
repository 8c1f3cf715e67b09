package jejak.query.engine;

/** A handler could not take an event; says which one, so that whoever reads the status can look it up in the log. */
final class HandlingFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HandlingFailed(Delivery delivery, Exception cause) {
        super(delivery.name() + ": " + brief(cause), cause);
    }

    /** The first line only: the lines after it may quote values, and values may be a person's. */
    static String brief(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = root.getMessage() == null ? "" : root.getMessage();
        return root.getClass().getSimpleName() + " "
                + message.lines().findFirst().orElse("");
    }
}
