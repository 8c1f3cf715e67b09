package jejak.ledger.fsck;

/**
 * One thing that is wrong with the log.
 *
 * @param position in the log, or -1
 * @param stream the household's id or another stream; empty when nobody can tell any more
 * @param eventId empty when nobody can tell any more
 * @param detail what was found and what was expected, in English
 */
public record LogFinding(Fault fault, long position, String stream, String eventId, String detail) {
    /** About something that is not one event. */
    static LogFinding at(Fault fault, long position, String detail) {
        return new LogFinding(fault, position, "", "", detail);
    }
}
