package jejak.aid.budget;

import static jejak.aid.Commands.assertRejected;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jejak.aid.events.BudgetEvent;
import jejak.aid.events.BudgetEvent.BudgetOpened;
import jejak.aid.events.BudgetEvent.BudgetRevised;
import jejak.kernel.Claim;
import jejak.kernel.Claim.Mode;
import org.junit.jupiter.api.Test;

class ReviseBudgetTest {

    private static final String LINE = "budget:51.08:BSU:2024";
    private static final BudgetState OPEN = BudgetState.UNOPENED.evolve(
            new BudgetOpened(LINE, "51.08", "BSU", 2024, "5.1.05.01", 5_000_000_000L), null);

    @Test
    void movesBothCeilingsAndSaysFromWhat() {
        BudgetRevised revised = new ReviseBudget(LINE, 4_000_000_000L, "APBD-P/2024").decide(OPEN);

        assertThat(revised).isEqualTo(new BudgetRevised(LINE, 5_000_000_000L, 4_000_000_000L, "APBD-P/2024"));
        assertThat(revised.claims())
                .isEqualTo(List.of(
                        Claim.money(Mode.CEILING, BudgetEvent.RESERVED, LINE, 4_000_000_000L),
                        Claim.money(Mode.CEILING, BudgetEvent.REALISED, LINE, 4_000_000_000L)));
    }

    @Test
    void aSecondRevisionStartsFromTheFirst() {
        BudgetState once = OPEN.evolve(new BudgetRevised(LINE, 5_000_000_000L, 6_000_000_000L, "1"), null);

        assertThat(new ReviseBudget(LINE, 1, "2").decide(once).previousRupiah()).isEqualTo(6_000_000_000L);
    }

    @Test
    void namesWhatIsWrong() {
        assertRejected(
                () -> new ReviseBudget(LINE, 0, " ").decide(BudgetState.UNOPENED),
                Map.of(
                        "budgetLineId", BudgetFault.BUDGET_NOT_OPEN,
                        "ceilingRupiah", BudgetFault.CEILING_NOT_POSITIVE,
                        "regulation", BudgetFault.VALUE_MISSING));
    }
}
