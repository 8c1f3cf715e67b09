package jejak.api.events;

/** Says that the quick way does not read an event; the careful way then reads it, or says what is wrong with it. */
final class Declined extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Declined(Throwable cause) {
        super(null, cause, false, false);
    }

    Declined() {
        super(null, null, false, false);
    }

    static void unless(boolean asWrittenToday) {
        if (!asWrittenToday) {
            throw new Declined();
        }
    }
}
