package jejak.household;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import jejak.kernel.Rejected.Checks;

/** Decides which ids, texts, dates and periods a household's log can hold. */
public final class Inputs {

    /** Most characters of a name or a hamlet. */
    public static final int NAME_LENGTH = 100;
    /** Most characters of an address. */
    public static final int ADDRESS_LENGTH = 200;

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern CARD_FORM = Pattern.compile("[0-9]{16}");
    private static final Pattern CODE_FORM = Pattern.compile("[A-Z0-9][A-Z0-9_-]{1,39}");
    private static final Pattern SHA_256_FORM = Pattern.compile("[0-9a-f]{64}");
    private static final String CASE_PREFIX = "case:";
    private static final Pattern PERIOD_FORM = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");

    private Inputs() {}

    /** Whether the text is a UUID as written by a machine: two spellings of one id would be two streams. */
    public static boolean uuid(String text) {
        return UUID_FORM.matcher(text).matches();
    }

    /** Whether the text is the id of a case at the village counter and of nothing else. */
    public static boolean caseId(String text) {
        return text.startsWith(CASE_PREFIX) && uuid(text.substring(CASE_PREFIX.length()));
    }

    /** Whether the text is a word of an office's own, such as a label, a channel or a source. */
    public static boolean code(String text) {
        return CODE_FORM.matcher(text).matches();
    }

    /** Whether the text has the form of a family card's number. */
    public static boolean cardNumber(String text) {
        return CARD_FORM.matcher(text).matches();
    }

    /** Whether the text is a SHA-256 in lower-case hex. */
    public static boolean sha256(String text) {
        return SHA_256_FORM.matcher(text).matches();
    }

    /** Whether the text says something, is not too long, and can be stored by every reader of the log. */
    public static boolean words(String text, int longest) {
        return !text.isBlank()
                && text.length() <= longest
                && text.chars().noneMatch(Character::isISOControl)
                && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    /** Notes a date that is not between the year 1900 and today. */
    public static void pastDate(Checks checks, String path, LocalDate date, LocalDate today) {
        checks.that(!date.isBefore(EARLIEST), path, HouseholdReason.DATE_TOO_EARLY)
                .that(!date.isAfter(today), path, HouseholdReason.DATE_IN_FUTURE);
    }

    /** Notes a period that is not a month up to this one. */
    public static void pastPeriod(Checks checks, String path, String period, LocalDate today) {
        boolean month = PERIOD_FORM.matcher(period).matches();
        checks.that(month, path, HouseholdReason.PERIOD_MALFORMED)
                .that(
                        !month || !YearMonth.parse(period).isAfter(YearMonth.from(today)),
                        path,
                        HouseholdReason.PERIOD_IN_FUTURE);
    }
}
