package jejak.query.engine;

/** One open log for all projection tests of this JVM, which share its database but no table. */
public final class SharedLog {

    private static final OpenLog OPEN = new OpenLog();

    private SharedLog() {}

    public static OpenLog open() {
        return OPEN;
    }
}
