package jejak.household.events;

/** Everything that can be said of what the log is read and written with: the program itself, and the lists that come with it. */
public sealed interface ReferenceEvent {

    /** The log that holds this event: {@code reference:} and the name of the list, or {@code reference:program}. */
    String referenceId();

    /**
     * From here on the program reads the list in this form; before, it read another form, or none.
     *
     * @param list file name of the list, for example {@code wilayah_buleleng.csv}
     * @param contentHash SHA-256 of its bytes in hex
     * @param lines lines in it
     */
    record ReferenceDataRecorded(String referenceId, String list, String contentHash, int lines)
            implements ReferenceEvent {}

    /**
     * From here on this program writes the log; before, another one did, or none that is on record.
     *
     * @param version as it calls itself
     * @param packaged whether the hash is that of one file, the jar; otherwise it was started out of folders of classes,
     *     and the hash is that of a list of their files
     * @param programHash SHA-256 in hex
     * @param verifierHash SHA-256 in hex of the page {@code verify.html} that it puts into bundles
     */
    record ProgramRecorded(
            String referenceId, String version, boolean packaged, String programHash, String verifierHash)
            implements ReferenceEvent {}
}
