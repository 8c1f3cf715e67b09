package jejak.deliberation.sitting;

import java.time.LocalDate;

/** Answers which rule of quorum and signatures a regency has. */
public interface QuorumRules {

    /** The rule of the regency, by its code such as {@code 51.08}, on a day of its own. */
    QuorumRule of(String regencyCode, LocalDate on);
}
