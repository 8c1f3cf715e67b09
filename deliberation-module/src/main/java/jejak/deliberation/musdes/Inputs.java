package jejak.deliberation.musdes;

import java.time.LocalDate;
import java.util.regex.Pattern;
import jejak.deliberation.input.Spelling;
import jejak.kernel.Rejected.Checks;

/** Decides which ids, texts and dates a session's log can hold. */
public final class Inputs {

    static final int LONGEST = 100;

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-fA-F]{64}");
    private static final String SESSION_PREFIX = "musdes:";

    private Inputs() {}

    /** Whether the text is a UUID as written by a machine: two spellings of one id would be two people. */
    static boolean uuid(String text) {
        return Spelling.uuid(text);
    }

    /** Whether the text is the id of a session and of nothing else. */
    static boolean sessionId(String text) {
        return Spelling.id(SESSION_PREFIX, text);
    }

    /** Whether the text says something, is not too long, and can be stored by every reader of the log. */
    public static boolean words(String text) {
        return Spelling.words(text, LONGEST);
    }

    /** Whether the text is a SHA-256 in hex; both spellings of a digit are read. */
    public static boolean sha256(String text) {
        return SHA_256.matcher(text).matches();
    }

    /** Notes a person who cannot be named in a list; {@code at} is the path of the person, ending in a dot. */
    static void person(Checks checks, String at, String personId, String name) {
        checks.that(uuid(personId), at + "personId", MusdesReason.PERSON_ID_MALFORMED)
                .that(words(name), at + "name", MusdesReason.NAME_UNUSABLE);
    }

    /** Notes a date before the year 1900 or after the last day it may be. */
    public static void date(Checks checks, String path, LocalDate date, LocalDate last) {
        checks.that(!date.isBefore(EARLIEST), path, MusdesReason.DATE_TOO_EARLY)
                .that(!date.isAfter(last), path, MusdesReason.DATE_IN_FUTURE);
    }
}
