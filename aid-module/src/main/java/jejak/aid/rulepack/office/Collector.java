package jejak.aid.rulepack.office;

import jejak.aid.rulepack.Means;
import jejak.aid.rulepack.office.Payout.Payee;
import org.jspecify.annotations.Nullable;

/** Somebody who may collect what a family is given, and on which terms. */
public record Collector(
        @Means("Who collects.") Payee who,

        @Means("The youngest age in whole years, when there is one.") @Nullable
        Integer youngest,

        @Means("Kind of the document by which the office names an heir or a representative, for example HEIR_LETTER.")
        @Nullable
        String evidence,

        @Means("For how many days after the recipient's death; an heir without end when left out, a member not at all.")
        @Nullable
        Integer withinDaysOfDeath) {}
