package jejak.aid.budget;

import jejak.aid.events.BudgetEvent.BudgetOpened;
import jejak.kernel.Regions;
import jejak.kernel.Regions.Kind;
import jejak.kernel.Rejected;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Sets money aside for one programme of one year.
 *
 * @param budgetLineId {@code budget:} with regency, programme and year, divided by colons
 * @param ceilingRupiah most that may be reserved, and most that may be handed out
 */
public record OpenBudget(
        @TargetAggregateIdentifier String budgetLineId,
        String regencyCode,
        String programme,
        int year,
        String accountCode,
        long ceilingRupiah) {

    /** The only id a line of these values may have. */
    public static String budgetLineId(String regencyCode, String programme, int year) {
        return "budget:" + regencyCode + ":" + programme + ":" + year;
    }

    BudgetOpened decide(BudgetState state) {
        boolean regency = Regions.find(regencyCode)
                .filter(r -> r.kind() == Kind.KABUPATEN)
                .isPresent();
        new Rejected.Checks()
                .that(state.opened() == null, "budgetLineId", BudgetFault.BUDGET_ALREADY_OPENED)
                .that(
                        budgetLineId.equals(budgetLineId(regencyCode, programme, year)),
                        "budgetLineId",
                        BudgetFault.BUDGET_LINE_ID_DOES_NOT_MATCH)
                .that(regency, "regencyCode", BudgetFault.REGENCY_UNKNOWN)
                .that(!programme.isBlank(), "programme", BudgetFault.VALUE_MISSING)
                .that(year >= 2000 && year <= 2100, "year", BudgetFault.YEAR_NOT_PLAUSIBLE)
                .that(!accountCode.isBlank(), "accountCode", BudgetFault.VALUE_MISSING)
                .that(ceilingRupiah > 0, "ceilingRupiah", BudgetFault.CEILING_NOT_POSITIVE)
                .done();
        return new BudgetOpened(budgetLineId, regencyCode, programme, year, accountCode, ceilingRupiah);
    }
}
