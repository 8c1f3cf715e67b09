package jejak.api.imports;

import java.util.stream.Stream;
import jejak.household.events.ImportEvent.ImportCounts;

/**
 * How far a file has been taken in; kept beside it, so that a restart goes on after the last row that is done.
 *
 * @param line last line that is done
 * @param releases how many times rows were released and done
 * @param reportLength bytes of the report that belong to it; what stands beyond was written for rows that are done again
 */
record Progress(int line, int rows, int taken, int unchanged, int warned, int kept, long reportLength, int releases) {

    static final Progress START = new Progress(0, 0, 0, 0, 0, 0, 0, 0);

    private Progress with(RowResult row) {
        boolean warns = row.fate() != RowResult.Fate.KEPT && !row.findings().isEmpty();
        return new Progress(
                Math.max(line, row.line()),
                rows + 1,
                taken + (row.fate() == RowResult.Fate.TAKEN ? 1 : 0),
                unchanged + (row.fate() == RowResult.Fate.UNCHANGED ? 1 : 0),
                warned + (warns ? 1 : 0),
                kept + (row.fate() == RowResult.Fate.KEPT ? 1 : 0),
                reportLength,
                releases);
    }

    Progress written(long length) {
        return new Progress(line, rows, taken, unchanged, warned, kept, length, releases);
    }

    Progress reached(int lastLine) {
        return new Progress(Math.max(line, lastLine), rows, taken, unchanged, warned, kept, reportLength, releases);
    }

    Progress released() {
        return new Progress(line, rows, taken, unchanged, warned, kept, reportLength, releases + 1);
    }

    ImportCounts counts() {
        return new ImportCounts(rows, taken, unchanged, warned, kept);
    }

    /** Of several rows, in their order. */
    Progress with(Stream<RowResult> results) {
        return results.reduce(this, Progress::with, (_, later) -> later);
    }
}
