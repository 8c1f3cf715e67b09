package jejak.aid.rulepack.office;

import jejak.aid.events.BankFileEvent.FileFormat;
import jejak.aid.rulepack.Means;

/** What the bank is told in files, and for how long it may be silent. */
public record BankFiles(
        @Means("How the rows are laid out.") FileFormat format,

        @Means("Most payments in one file, 200 at most: what the bank answers to it comes in as one request.")
        int rowsPerFile,

        @Means("Days after the instruction from which money that nobody fetched counts as uncollected.")
        int uncollectedAfterDays) {

    /** The longest answer whose rows, each at its full width, still fit into the 64 KB of one request. */
    public static final int MOST_ROWS = 200;
}
