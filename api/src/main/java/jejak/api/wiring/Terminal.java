package jejak.api.wiring;

/** What the person at the terminal is told; the log is for whoever looks for a fault later. */
public final class Terminal {

    private Terminal() {}

    /** One line, at once. */
    @SuppressWarnings("SystemOut")
    public static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /** One line where errors go. */
    public static void complain(String line) {
        System.err.println(line);
        System.err.flush();
    }
}
