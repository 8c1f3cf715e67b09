package jejak.household.events;

/** Everything that can be said of the lists that come with the program and that decisions are read with. */
public sealed interface ReferenceEvent {

    /** The log that holds this event: {@code reference:} and the name of the list. */
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
}
