package jejak.household;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides whether a text can be a population number (NIK) at all.
 *
 * <p>It says nothing of region, birth date and sex: a number stays as first issued and may rightly disagree with them.
 */
record Nik(String digits) {

    private static final Pattern FORM = Pattern.compile("[0-9]{6}([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{4})");
    private static final int FEMALE_DAY_OFFSET = 40;
    private static final int LAST_DAY = 31;
    private static final int LAST_MONTH = 12;

    Nik {
        faultOf(digits).ifPresent(fault -> {
            throw new IllegalArgumentException(fault.english());
        });
    }

    /** Why the text cannot be a NIK, or nothing when it can. */
    static Optional<MemberReason> faultOf(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.of(MemberReason.NIK_NOT_SIXTEEN_DIGITS);
        }
        if (text.chars().distinct().count() == 1) {
            return Optional.of(MemberReason.NIK_DIGITS_ALL_EQUAL);
        }
        Optional<MemberReason> ofDate = faultOfDate(form);
        return ofDate.isEmpty() && "0000".equals(form.group(4)) ? Optional.of(MemberReason.NIK_SERIAL_ZERO) : ofDate;
    }

    private static Optional<MemberReason> faultOfDate(Matcher form) {
        int written = Integer.parseInt(form.group(1));
        int day = written > FEMALE_DAY_OFFSET ? written - FEMALE_DAY_OFFSET : written;
        int month = Integer.parseInt(form.group(2));
        if (day < 1 || day > LAST_DAY) {
            return Optional.of(MemberReason.NIK_DAY_IMPOSSIBLE);
        }
        if (month < 1 || month > LAST_MONTH) {
            return Optional.of(MemberReason.NIK_MONTH_IMPOSSIBLE);
        }
        return possible(Integer.parseInt(form.group(3)), month, day)
                ? Optional.empty()
                : Optional.of(MemberReason.NIK_DATE_IMPOSSIBLE);
    }

    private static boolean possible(int yearOfCentury, int month, int day) {
        return exists(1900 + yearOfCentury, month, day) || exists(2000 + yearOfCentury, month, day);
    }

    private static boolean exists(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).getDayOfMonth() == day;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
