package jejak.aid.rulepack.values;

import jejak.aid.rulepack.Means;

/** What one month of a category hands over when it is not cash. */
public record Provision(
        @Means("What it is, in Indonesian.") String indonesian,
        @Means("What it is, in English.") String english,
        @Means("Unit it is counted in, for example KG.") String unit,

        @Means("How many units a month brings at most.") int perMonth,

        @Means("What entitles to it.") Entitlement entitledBy) {

    /** What entitles a family to what is handed over. */
    public enum Entitlement {
        /** A decree that names the family, as for cash. */
        DECREE,
        /** Passing the rules of the category on the day of the plan and on that of the hand-over. */
        ELIGIBILITY
    }
}
