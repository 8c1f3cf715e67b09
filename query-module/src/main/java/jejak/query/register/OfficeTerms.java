package jejak.query.register;

import java.time.LocalDate;
import java.util.Optional;

/** Answers what a regency's rule pack sets that a question has to know; nothing where no pack sets it. */
public interface OfficeTerms {

    /** Insured persons of a hundred residents that count as universal coverage in a region on a day. */
    Optional<Integer> uhcThreshold(String regionCode, LocalDate on);
}
