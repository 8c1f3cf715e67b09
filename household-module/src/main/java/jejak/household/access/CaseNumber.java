package jejak.household.access;

import java.util.regex.Pattern;

/** Decides what may be written as the number of a case: a file number of the office, and nobody's NIK. */
public final class CaseNumber {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9./-]{2,39}");

    /** A NIK has sixteen digits, however they are divided; a file number gets by with fewer. */
    private static final int MOST_DIGITS = 12;

    private CaseNumber() {}

    /** Capitals, digits, full stops, slashes and hyphens, beginning with a letter, at most 12 digits in all. */
    public static boolean isUsable(String text) {
        return FORM.matcher(text).matches()
                && text.chars().filter(Character::isDigit).count() <= MOST_DIGITS;
    }
}
