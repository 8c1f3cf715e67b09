package jejak.deliberation.objection;

import java.time.LocalDate;

/** Answers how objections of a regency are heard. */
public interface ObjectionRules {

    /** The rule of one regency, by its code, on a day of its own. */
    ObjectionRule of(String regencyCode, LocalDate on);
}
