package jejak.aid.rulepack.office;

import jejak.aid.rulepack.Means;

/** The money's year and account. */
public record Budgeting(
        @Means("Month in which the fiscal year begins, 1 to 12.")
        int fiscalYearStartsInMonth,

        @Means("Account of the regency's budget.") String accountCode) {}
