package jejak.api.imports.sheet;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a spreadsheet does to numbers and dates without asking. */
public enum Damage {
    /** {@code 5,10808E+15}: the last digits are gone. */
    SCIENTIFIC,
    /** Sixteen digits of which only the first fifteen were kept. */
    ROUNDED,
    /** Zeros in front are gone, or digits were lost. */
    TOO_SHORT,
    /** Days since 1900 in the place of a date. */
    SERIAL_DATE;

    private static final Pattern POWER = Pattern.compile("[0-9]+([.,][0-9]+)?[Ee]\\+?[0-9]{1,2}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{10,15}(\\.0)?");
    private static final Pattern ROUND = Pattern.compile("[0-9]{12}0000(\\.0)?|[0-9]{16,}E0");
    private static final Pattern SERIAL = Pattern.compile("[1-6][0-9]{4}(\\.0+)?");

    /** What happened to a number of sixteen digits; nothing when it does not look damaged. */
    public static Optional<Damage> ofLongNumber(String text) {
        if (ROUND.matcher(text).matches()) {
            return Optional.of(ROUNDED);
        }
        if (POWER.matcher(text).matches()) {
            return Optional.of(SCIENTIFIC);
        }
        return DIGITS.matcher(text).matches() ? Optional.of(TOO_SHORT) : Optional.empty();
    }

    /** What happened to a date. */
    public static Optional<Damage> ofDate(String text) {
        return SERIAL.matcher(text).matches() ? Optional.of(SERIAL_DATE) : Optional.empty();
    }
}
