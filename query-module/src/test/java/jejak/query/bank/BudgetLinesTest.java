package jejak.query.bank;

import static jejak.query.BuSari.BUDGET;
import static jejak.query.BuSari.EXTREME_POVERTY;
import static jejak.query.BuSari.FIRST_PAYMENT;
import static jejak.query.BuSari.GEDE;
import static jejak.query.BuSari.HOUSEHOLD;
import static jejak.query.BuSari.instructed;
import static jejak.query.BuSari.returned;

import java.util.Optional;
import jejak.aid.events.BsuEvent.BenefitTerminated;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.BsuEvent.TerminationReason;
import jejak.aid.events.BudgetEvent.BudgetOpened;
import jejak.aid.events.BudgetEvent.BudgetRevised;
import jejak.query.engine.ProjectionSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BudgetLinesTest {

    private static final BudgetOpened OPENED = new BudgetOpened(BUDGET, "51.08", "BSU", 2024, "5.1", 10_000_000);

    @RegisterExtension
    static final ProjectionSpec<BudgetLines> LINES = ProjectionSpec.of(BudgetLines.class, BudgetLines::new);

    @Test
    void aLineTellsItsLife() {
        LINES.given(
                        OPENED,
                        new BudgetRevised(BUDGET, 10_000_000, 8_000_000, "APBD-P"),
                        new BsuRecipientDetermined(
                                HOUSEHOLD,
                                "BSU",
                                EXTREME_POVERTY,
                                2024,
                                GEDE,
                                "SK/1",
                                1,
                                450_000,
                                "2024-01",
                                "2024-12",
                                BUDGET,
                                5_400_000),
                        instructed(FIRST_PAYMENT, 1, 1_800_000),
                        returned(FIRST_PAYMENT, 1_800_000, false),
                        new BenefitTerminated(
                                HOUSEHOLD,
                                "BSU",
                                EXTREME_POVERTY,
                                2024,
                                TerminationReason.MOVED,
                                null,
                                BUDGET,
                                5_400_000))
                .then(
                        l -> l.budgetLine(BUDGET),
                        Optional.of(new BudgetRow(BUDGET, 8_000_000, 1, 0, 1_800_000, 1_800_000)));
    }
}
