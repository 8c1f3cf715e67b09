package jejak.aid.check;

import java.time.LocalDate;
import java.util.List;

/** Answers what a regency's log said up to a sweep; the same whenever it is asked. */
public interface OfficeBooks {

    /** Knows of nothing. */
    OfficeBooks EMPTY = (regency, sweep) -> new OfficeFacts(regency, LocalDate.EPOCH, List.of());

    /** The facts recorded before the sweep was called. */
    OfficeFacts before(String regencyCode, String sweepId);
}
