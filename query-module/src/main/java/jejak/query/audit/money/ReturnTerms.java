package jejak.query.audit.money;

import java.time.LocalDate;

/** Answers within how many days of its instruction money must be back in a regency's treasury, by its rules of a day. */
@FunctionalInterface
public interface ReturnTerms {

    /** The days; a regency whose rules are silent has those of the check that looks for such money. */
    int withinDays(String regencyCode, LocalDate on);
}
