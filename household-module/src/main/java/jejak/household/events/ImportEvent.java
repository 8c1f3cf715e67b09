package jejak.household.events;

import java.util.List;

/** Everything that can be said of a file that was taken in, in the order of its way through the office. */
public sealed interface ImportEvent {

    /** The log that holds this event: {@code import:} and the SHA-256 of the file. */
    String importId();

    /**
     * A file came in; its rows are taken from here on.
     *
     * @param kind what a row of it says, for example {@code HOUSEHOLDS}
     * @param mapping name and version of the mapping that its columns are read with
     * @param source who made it, for example {@code DTSEN}
     * @param period month it speaks of
     * @param contentHash SHA-256 of its bytes in hex
     * @param bytes size of it
     */
    record ImportStarted(
            String importId,
            String regencyCode,
            String kind,
            String mapping,
            String source,
            String period,
            String contentHash,
            long bytes)
            implements ImportEvent {}

    /** Every row was looked at. */
    record ImportFinished(String importId, ImportCounts counts) implements ImportEvent {}

    /**
     * A second person sends rows on that had been kept back.
     *
     * @param lines their lines in the file, the header being line 1
     */
    record ImportRowsReleased(String importId, List<Integer> lines) implements ImportEvent {}

    /**
     * How many rows of each kind there were.
     *
     * @param taken said something new
     * @param unchanged said what was known
     * @param warned taken or unchanged, with something to look at
     * @param kept bad, and kept to be put right
     */
    record ImportCounts(int rows, int taken, int unchanged, int warned, int kept) {}
}
