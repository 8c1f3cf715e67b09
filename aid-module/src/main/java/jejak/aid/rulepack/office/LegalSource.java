package jejak.aid.rulepack.office;

import java.time.LocalDate;
import jejak.aid.rulepack.Means;
import org.jspecify.annotations.Nullable;

/** A legal instrument that decisions may cite, and while it is in force. */
public record LegalSource(
        @Means("Kind of instrument.") String instrument,
        @Means("Its number.") String number,
        @Means("Its year.") int year,
        @Means("What it is about.") String about,
        @Means("First day in force, when known.") @Nullable LocalDate validFrom,

        @Means("Last day in force, when it has one.") @Nullable
        LocalDate validUntil) {}
