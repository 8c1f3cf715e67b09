package jejak.aid.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jejak.kernel.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds that a line's id says whose money it is, and that nothing else is taken for one. */
class LineIdTest {

    @Test
    void readsWhatOpeningABudgetWrites() {
        assertThat(LineId.of(OpenBudget.budgetLineId("51.08", "BSU", 2024)))
                .isEqualTo(new LineId("51.08", "BSU", 2024));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BSU", "budget:51.08:BSU", "budget:51.08:BSU:24", "quota:51.08:BSU:2024"})
    void refusesWhatIsNoLine(String id) {
        Rejected refused = catchThrowableOfType(Rejected.class, () -> LineId.of(id));
        assertThat(refused.problems())
                .containsExactly(new Rejected.Problem("budgetLineId", BudgetFault.BUDGET_LINE_ID_DOES_NOT_MATCH));
    }
}
