package jejak.aid.rulepack.values;

import jejak.aid.rulepack.Means;

/** A value the office must still confirm, and why. */
public record ToBeConfirmed(
        @Means("The value, by its place in the pack.") String value,
        @Means("Why it is not certain.") String reason) {}
