package jejak.aid.budget;

import static jejak.aid.Commands.on;
import static jejak.aid.Commands.rejected;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jejak.aid.Packs;
import jejak.aid.events.BudgetEvent.BudgetOpened;
import jejak.aid.events.BudgetEvent.TranchePlanned;
import jejak.aid.rulepack.RulePackFault;
import jejak.aid.rulepack.RulePacks;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanTrancheTest {

    private static final String LINE = "budget:51.08:BSU:2024";
    private static final String POVERTY = "EXTREME_POVERTY";
    private static final String DISABILITY = "DISABILITY_NON_PROGRAM";
    private static final LocalDate JUNE_TENTH = LocalDate.of(2024, 6, 10);
    private static final BudgetOpened OPENED = new BudgetOpened(LINE, "51.08", "BSU", 2024, "5.1.05.01", 1);

    private final AggregateTestFixture<BudgetLine> line = new AggregateTestFixture<>(BudgetLine.class);
    private RulePacks packs = Packs.shelf(Packs.buleleng());

    @BeforeEach
    void inject() {
        line.registerInjectableResource((RulePacks) (regency, day) -> packs.inForce(regency, day));
    }

    @Test
    void plansTheMonthsOfATrancheEvenForADayToCome() {
        line.given(OPENED)
                .when(plan(POVERTY, 1, "2024-01", "2024-04"), on("2024-05-01"))
                .expectEvents(planned(POVERTY, 1, "2024-01", "2024-04"));
    }

    @Test
    void categoriesCountTheirTranchesAndMonthsApart() {
        line.given(OPENED, planned(POVERTY, 1, "2024-01", "2024-04"))
                .when(plan(DISABILITY, 1, "2024-03", "2024-04"), on("2024-05-01"))
                .expectEvents(planned(DISABILITY, 1, "2024-03", "2024-04"));
    }

    @Test
    void plansNoMonthTwice() {
        line.given(OPENED, planned(POVERTY, 1, "2024-01", "2024-04"))
                .when(plan(POVERTY, 2, "2024-04", "2024-08"), on("2024-05-01"))
                .expectNoEvents()
                .expectException(rejected("fromMonth", BudgetFault.MONTH_ALREADY_PLANNED));
    }

    @Test
    void plansTheMonthAfterTheLastPlannedOne() {
        line.given(OPENED, planned(POVERTY, 1, "2024-01", "2024-04"))
                .when(plan(POVERTY, 2, "2024-05", "2024-08"), on("2024-05-01"))
                .expectEvents(planned(POVERTY, 2, "2024-05", "2024-08"));
    }

    @Test
    void refusesATrancheNumberInUse() {
        line.given(OPENED, planned(POVERTY, 1, "2024-01", "2024-04"))
                .when(plan(POVERTY, 1, "2024-05", "2024-08"), on("2024-05-01"))
                .expectException(rejected("tranche", BudgetFault.TRANCHE_ALREADY_PLANNED));
    }

    @Test
    void refusesMonthsOutsideTheCategory() {
        line.given(OPENED)
                .when(plan(DISABILITY, 1, "2024-01", "2024-04"), on("2024-05-01"))
                .expectException(rejected("fromMonth", BudgetFault.MONTHS_OUTSIDE_CATEGORY));
    }

    @Test
    void refusesMonthsThatRunBackwards() {
        line.given(OPENED)
                .when(plan(POVERTY, 0, "2024-04", "2024-01"), on("2024-05-01"))
                .expectException(rejected(Map.of(
                        "tranche", BudgetFault.TRANCHE_NUMBER_NOT_POSITIVE,
                        "toMonth", BudgetFault.MONTHS_REVERSED)));
    }

    @Test
    void refusesWhatIsNoMonth() {
        line.given(OPENED)
                .when(plan(POVERTY, 1, "January", "2024-13"), on("2024-05-01"))
                .expectException(
                        rejected(Map.of("fromMonth", BudgetFault.NOT_A_MONTH, "toMonth", BudgetFault.NOT_A_MONTH)));
    }

    @Test
    void refusesADayOfAnotherYear() {
        for (LocalDate slip : List.of(LocalDate.of(1899, 12, 31), LocalDate.of(2023, 6, 1), LocalDate.of(2042, 6, 1))) {
            line.given(OPENED)
                    .when(new PlanTranche(LINE, POVERTY, 1, "2024-01", "2024-04", slip), on("2024-05-01"))
                    .expectException(rejected("payableFrom", BudgetFault.PAYABLE_IN_ANOTHER_YEAR));
        }
    }

    @Test
    void refusesACategoryThePackDoesNotHave() {
        line.given(OPENED)
                .when(plan("ELDERLY", 1, "2024-01", "2024-04"), on("2024-05-01"))
                .expectException(rejected("category", RulePackFault.CATEGORY_NOT_IN_PACK));
    }

    @Test
    void refusesToPlanWithoutRules() {
        packs = Packs.shelf();
        line.given(OPENED)
                .when(plan(POVERTY, 1, "2024-01", "2024-04"), on("2024-05-01"))
                .expectException(rejected("", RulePackFault.NO_RULE_PACK_IN_FORCE));
    }

    @Test
    void refusesALineThatIsNotOpen() {
        line.givenNoPriorActivity()
                .when(plan(POVERTY, 1, "2024-01", "2024-04"), on("2024-05-01"))
                .expectException(AggregateNotFoundException.class);
    }

    private static PlanTranche plan(String category, int tranche, String from, String to) {
        return new PlanTranche(LINE, category, tranche, from, to, JUNE_TENTH);
    }

    private static TranchePlanned planned(String category, int tranche, String from, String to) {
        return new TranchePlanned(LINE, "BSU", category, 2024, tranche, from, to, JUNE_TENTH);
    }
}
