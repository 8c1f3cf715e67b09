package jejak.aid.rulepack.office;

import jejak.aid.rulepack.Means;

/** How many people must be insured before the regency counts as covered. */
public record Coverage(
        @Means("Insured persons of a hundred residents that count as universal coverage (UHC).")
        int uhcThresholdPercent) {}
