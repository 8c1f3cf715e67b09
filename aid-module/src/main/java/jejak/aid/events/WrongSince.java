package jejak.aid.events;

import java.time.LocalDate;

/** Since when a fact speaks against a payment, and whether it was known: one notion for the checks and the auditor's questions. */
public final class WrongSince {

    private WrongSince() {}

    /** First day on which a death, a leaving or a move speaks against a payment; on the day itself it is made rightly. */
    public static LocalDate departure(LocalDate day) {
        return day.plusDays(1);
    }

    /** Whether the office knew when the day of the payment began; what was recorded on that day may have come after it. */
    public static boolean knownOn(LocalDate recordedOn, LocalDate paidOn) {
        return recordedOn.isBefore(paidOn);
    }
}
