package jejak.aid.budget;

import static jejak.aid.Commands.rejected;

import java.util.Map;
import jejak.aid.events.BudgetEvent.BudgetOpened;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class OpenBudgetTest {

    private static final String LINE = "budget:51.08:BSU:2024";
    private static final String ACCOUNT = "5.1.05.01";
    private static final long CEILING = 5_000_000_000L;

    private final AggregateTestFixture<BudgetLine> line = new AggregateTestFixture<>(BudgetLine.class);

    @Test
    void opensALineOnce() {
        OpenBudget open = new OpenBudget(LINE, "51.08", "BSU", 2024, ACCOUNT, CEILING);
        BudgetOpened opened = new BudgetOpened(LINE, "51.08", "BSU", 2024, ACCOUNT, CEILING);

        line.givenNoPriorActivity().when(open).expectEvents(opened);
        line.given(opened)
                .when(open)
                .expectNoEvents()
                .expectException(rejected("budgetLineId", BudgetFault.BUDGET_ALREADY_OPENED));
    }

    @Test
    void refusesAnIdThatSaysSomethingElse() {
        line.givenNoPriorActivity()
                .when(new OpenBudget(LINE, "51.08", "BSU", 2025, ACCOUNT, CEILING))
                .expectException(rejected("budgetLineId", BudgetFault.BUDGET_LINE_ID_DOES_NOT_MATCH));
    }

    @Test
    void namesEveryWrongFieldAtOnce() {
        line.givenNoPriorActivity()
                .when(new OpenBudget("budget:51.99: :1999", "51.99", " ", 1999, "", 0))
                .expectNoEvents()
                .expectException(rejected(Map.of(
                        "regencyCode", BudgetFault.REGENCY_UNKNOWN,
                        "programme", BudgetFault.VALUE_MISSING,
                        "year", BudgetFault.YEAR_NOT_PLAUSIBLE,
                        "accountCode", BudgetFault.VALUE_MISSING,
                        "ceilingRupiah", BudgetFault.CEILING_NOT_POSITIVE)));
    }

    @Test
    void aVillageHasNoBudgetLine() {
        line.givenNoPriorActivity()
                .when(new OpenBudget("budget:51.08.08.2010:BSU:2024", "51.08.08.2010", "BSU", 2024, ACCOUNT, CEILING))
                .expectException(rejected("regencyCode", BudgetFault.REGENCY_UNKNOWN));
    }
}
