package jejak.api.commands;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import jejak.aid.rulepack.RulePacks;
import jejak.kernel.Regions;

/** Answers which day it is in the office that a command is sent for. */
public final class OfficeDay {

    private static final Pattern REGION_CODE = Pattern.compile("[0-9]{2}\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?");

    private final RulePacks packs;
    private final ZoneId otherwise;

    /** The zone is that of the regency's rule pack; before it has one, and for offices outside, the given one. */
    public OfficeDay(RulePacks packs, ZoneId otherwise) {
        this.packs = packs;
        this.otherwise = otherwise;
    }

    /** The day at a moment in an office of this region. */
    public LocalDate at(Instant now, String scope) {
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        ZoneId zone =
                regencyOf(scope).flatMap(regency -> packs.zone(regency, day)).orElse(otherwise);
        return LocalDate.ofInstant(now, zone);
    }

    /** The regency of a region code; an office that is no region has none. */
    static Optional<String> regencyOf(String scope) {
        return REGION_CODE.matcher(scope).matches() ? Optional.of(Regions.regencyOf(scope)) : Optional.empty();
    }
}
