package jejak.api.cli;

import java.io.PrintWriter;

/** The command line as a test hears it. */
public final class Terminals {
    private Terminals() {}

    /** Answers the exit code; what is said goes to the writer. */
    public static int run(PrintWriter out, String... words) {
        return Jejak.commandLine().setOut(out).setErr(out).execute(words);
    }
}
