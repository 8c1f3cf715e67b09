package jejak.aid.budget;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jejak.kernel.Rejected;

/** What the id of a budget line says: whose money it is, for what, in which year. */
public record LineId(String regencyCode, String programme, int year) {

    private static final Pattern FORM = Pattern.compile("budget:([^:]*):(.*):(\\d{4})");

    /**
     * Reads an id as {@link OpenBudget#budgetLineId} writes it.
     *
     * @throws Rejected when it is not the id of a budget line
     */
    public static LineId of(String budgetLineId) {
        Matcher said = FORM.matcher(budgetLineId);
        if (!said.matches()) {
            throw new Rejected("budgetLineId", BudgetFault.BUDGET_LINE_ID_DOES_NOT_MATCH);
        }
        return new LineId(said.group(1), said.group(2), Integer.parseInt(said.group(3)));
    }
}
