package jejak.deliberation.proposal;

import java.time.LocalDate;

/** Answers how proposals of a regency go up. */
public interface ChainRules {

    /** The rule of one regency, by its code, on a day of its own. */
    ChainRule of(String regencyCode, LocalDate on);
}
