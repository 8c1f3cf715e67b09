package jejak.aid.eligibility;

import java.time.LocalDate;

/** That somebody belongs to the family no more, from a day on. */
public record Departure(LocalDate on, String fact) {}
