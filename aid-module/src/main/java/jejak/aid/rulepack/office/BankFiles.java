package jejak.aid.rulepack.office;

import jejak.aid.events.BankFileEvent.FileFormat;
import jejak.aid.rulepack.Means;

/** What the bank is told in files, and for how long it may be silent. */
public record BankFiles(
        @Means("How the rows are laid out.") FileFormat format,

        @Means("Most payments in one file.") int rowsPerFile,

        @Means("Days after the instruction from which money that nobody fetched counts as uncollected.")
        int uncollectedAfterDays) {}
