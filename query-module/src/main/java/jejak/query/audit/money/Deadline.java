package jejak.query.audit.money;

import java.time.LocalDate;

/** By which day money is asked about, and within how many days of its instruction it must be back. */
record Deadline(LocalDate asOf, int returnWithinDays) {}
