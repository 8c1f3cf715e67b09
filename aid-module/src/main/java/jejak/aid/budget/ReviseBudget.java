package jejak.aid.budget;

import jejak.aid.events.BudgetEvent.BudgetOpened;
import jejak.aid.events.BudgetEvent.BudgetRevised;
import jejak.kernel.Rejected;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Moves the ceiling of a line in mid-year; that it is not below what is reserved or handed out is seen in the commit.
 *
 * @param regulation number of the changed budget
 */
public record ReviseBudget(@TargetAggregateIdentifier String budgetLineId, long ceilingRupiah, String regulation) {

    BudgetRevised decide(BudgetState state) {
        BudgetOpened opened = state.opened();
        new Rejected.Checks()
                .that(opened != null, "budgetLineId", BudgetFault.BUDGET_NOT_OPEN)
                .that(ceilingRupiah > 0, "ceilingRupiah", BudgetFault.CEILING_NOT_POSITIVE)
                .that(!regulation.isBlank(), "regulation", BudgetFault.VALUE_MISSING)
                .done();
        return new BudgetRevised(budgetLineId, state.ceilingRupiah(), ceilingRupiah, regulation);
    }
}
