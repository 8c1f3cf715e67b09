package jejak.query.bank;

import static jejak.query.BuSari.BUDGET;
import static jejak.query.BuSari.EXTREME_POVERTY;
import static jejak.query.BuSari.FIRST_PAYMENT;
import static jejak.query.BuSari.GEDE;
import static jejak.query.BuSari.HOUSEHOLD;
import static jejak.query.BuSari.instructed;
import static jejak.query.BuSari.returned;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import jejak.aid.events.BsuEvent.BenefitTerminated;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.BsuEvent.TerminationReason;
import jejak.aid.events.BudgetEvent.BudgetOpened;
import jejak.aid.events.BudgetEvent.BudgetRevised;
import jejak.query.engine.ProjectionSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                        Optional.of(new BudgetRow(BUDGET, 8_000_000, 1, 0, 1_800_000, 1_800_000, 0, 0)));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {17, 20240610})
    void aLineTellsWhatOverpaymentsBroughtBack(long seed) {
        Recoveries recoveries = new Recoveries(seed);
        LINES.given(recoveries.log().toArray())
                .then(l -> l.budgetLine(BUDGET).map(BudgetRow::recovered), Optional.of(recoveries.recovered()))
                .then(l -> l.budgetLine(BUDGET).map(BudgetRow::paid), Optional.of(recoveries.paid()));
    }

    /** Whatever becomes of the money of three families: no part is below nothing, and together they make the ceiling. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {17, 20240610})
    void thePartsMakeTheCeilingAtEveryMoment(long seed) {
        Random random = new Random(seed);
        List<MoneyLife> lives =
                Stream.of("a", "b", "c").map(id -> new MoneyLife(id, random)).toList();
        List<Object> log = new ArrayList<>(List.of(new BudgetOpened(BUDGET, "51.08", "BSU", 2024, "5.1", 20_000_000)));
        lives.forEach(life -> log.addAll(life.next()));
        long ceiling = 20_000_000;
        for (int step = 0; step < 120; step++) {
            log.addAll(lives.get(random.nextInt(3)).next());
            if (step % 40 == 39) {
                log.add(MoneyLife.revised(ceiling, ceiling + step));
                ceiling += step;
            }
            if (random.nextInt(30) == 0 || step == 119) {
                List<Long> parts = parts(lives, ceiling);
                LINES.given(log.toArray())
                        .then(l -> l.budgetLine(BUDGET).map(BudgetLinesTest::parts), Optional.of(parts));
                assertThat(parts).as("seed %d", seed).allMatch(part -> part >= 0);
            }
        }
    }

    private static List<Long> parts(List<MoneyLife> lives, long ceiling) {
        long uncommitted = lives.stream().mapToLong(MoneyLife::uncommitted).sum();
        long withBank = lives.stream().mapToLong(MoneyLife::withBank).sum();
        long paid = lives.stream().mapToLong(MoneyLife::paid).sum();
        return List.of(ceiling - uncommitted - withBank - paid, uncommitted, withBank, paid);
    }

    private static List<Long> parts(BudgetRow row) {
        assertThat(row.withBank() + row.paid() + row.returned()).isEqualTo(row.committed());
        return List.of(row.free(), row.uncommitted(), row.withBank(), row.paid());
    }
}
