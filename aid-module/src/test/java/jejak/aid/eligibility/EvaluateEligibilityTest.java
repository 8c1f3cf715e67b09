package jejak.aid.eligibility;

import static jejak.aid.Commands.assertRejected;
import static jejak.aid.Families.SARI_FAMILY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jejak.aid.Families;
import jejak.aid.Packs;
import jejak.aid.events.EligibilityEvent.EligibilityCause;
import jejak.aid.events.EligibilityEvent.EligibilityDetermined;
import jejak.aid.events.EligibilityEvent.EligibilityOutcome;
import jejak.aid.events.EligibilityEvent.RuleVerdict;
import jejak.aid.rulepack.RulePackFault;
import jejak.aid.rulepack.RulePacks;
import jejak.household.events.HouseholdEvent.DuplicateNikFlagged;
import jejak.kernel.Actor;
import jejak.kernel.LegalBasis;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.CustomTypeSafeMatcher;
import org.junit.jupiter.api.Test;

class EvaluateEligibilityTest {

    private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);
    private static final LegalBasis POVERTY_LAW = new LegalBasis("UU", "13", 2011, null);
    private static final LegalBasis CIVIL_REGISTRATION = new LegalBasis("UU", "23", 2006, null);
    private static final String POOR = "listed DTKS 2024-01; listed P3KE 2024-01; decile P3KE 2024-01 1";

    private final RulePacks packs = Packs.shelf(Packs.buleleng());

    @Test
    void givesTheVerdictOfEveryRuleWithItsBasisAndFacts() {
        List<EligibilityDetermined> said = evaluate(EligibilityState.NONE, POOR, EligibilityCause.REQUEST);

        assertThat(said)
                .first()
                .isEqualTo(new EligibilityDetermined(
                        SARI_FAMILY,
                        "BSU",
                        "EXTREME_POVERTY",
                        2024,
                        EligibilityOutcome.UNKNOWN,
                        EligibilityOutcome.ELIGIBLE,
                        "buleleng-2024",
                        List.of(
                                verdict("LISTED_IN_REGISTRY", new LegalBasis("Permensos", "3", 2021, null), "1"),
                                verdict("EXTREMELY_POOR", new LegalBasis("Inpres", "4", 2022, null), "2", "3"),
                                verdict("RESIDENT_IN_REGENCY", CIVIL_REGISTRATION, "0"),
                                verdict("HAS_LIVING_HEAD", CIVIL_REGISTRATION, "0"),
                                verdict("NO_EXCLUDED_OCCUPATION", POVERTY_LAW, "0"),
                                verdict("NOT_TURNED_DOWN_BY_VILLAGE", POVERTY_LAW)),
                        EligibilityCause.REQUEST,
                        null));
        assertThat(said)
                .extracting(EligibilityDetermined::category, EligibilityDetermined::outcome)
                .containsExactly(
                        tuple("EXTREME_POVERTY", EligibilityOutcome.ELIGIBLE),
                        tuple("DISABILITY_NON_PROGRAM", EligibilityOutcome.NOT_ELIGIBLE));
    }

    @Test
    void saysNothingWhenNothingChanged() {
        EligibilityState after = after(evaluate(EligibilityState.NONE, POOR, EligibilityCause.REQUEST));

        assertThat(evaluate(after, POOR, EligibilityCause.FACT_CHANGE)).isEmpty();
    }

    @Test
    void saysOnlyWhatChanged() {
        EligibilityState after = after(evaluate(EligibilityState.NONE, POOR, EligibilityCause.REQUEST));

        assertThat(evaluate(after, POOR + "; enters PKH 2024-02-01", EligibilityCause.FACT_CHANGE))
                .extracting(EligibilityDetermined::category)
                .containsExactly("DISABILITY_NON_PROGRAM");
        assertThat(evaluate(after, POOR + "; head dies 2024-03-01", EligibilityCause.FACT_CHANGE))
                .extracting(EligibilityDetermined::previous, EligibilityDetermined::outcome)
                .contains(tuple(EligibilityOutcome.ELIGIBLE, EligibilityOutcome.NOT_ELIGIBLE));
    }

    @Test
    void saysItAgainWhenTheSameOutcomeRestsOnAnotherFact() {
        EligibilityState after = after(evaluate(EligibilityState.NONE, POOR, EligibilityCause.REQUEST));

        assertThat(evaluate(after, POOR + "; listed DTKS 2024-04", EligibilityCause.FACT_CHANGE))
                .extracting(EligibilityDetermined::category, EligibilityDetermined::outcome)
                .contains(tuple("EXTREME_POVERTY", EligibilityOutcome.ELIGIBLE));
    }

    @Test
    void aDuplicateNumberChangesNothing() {
        FamilyFacts before = FamilyScript.play(POOR);

        assertThat(before.evolve(new DuplicateNikFlagged(SARI_FAMILY, Families.SARI, Families.PUTU_FAMILY), "4"))
                .isEqualTo(before);
    }

    @Test
    void withoutAPackARequestIsRefusedAndAPolicyIsSilent() {
        EligibilityState known = new EligibilityState(FamilyScript.play(POOR), Map.of());

        assertThat(command(EligibilityCause.FACT_CHANGE).decide(known, Packs.shelf(), JUNE))
                .isEmpty();
        assertRejected(
                () -> command(EligibilityCause.REQUEST).decide(known, Packs.shelf(), JUNE),
                "",
                RulePackFault.NO_RULE_PACK_IN_FORCE);
    }

    @Test
    void theEventNamesTheFactThatCausedIt() {
        fixture()
                .given(Families.extremelyPoor(SARI_FAMILY))
                .when(command(EligibilityCause.FACT_CHANGE), Map.of(Actor.TODAY, "2024-06-01", Actor.CAUSE, "event-7"))
                .expectEventsMatching(Matchers.payloadsMatching(Matchers.sequenceOf(
                        causedBy("EXTREME_POVERTY", "event-7"), causedBy("DISABILITY_NON_PROGRAM", "event-7"))));
    }

    @Test
    void aCauseTheCommandNamesItselfStands() {
        assertThat(new EvaluateEligibility(SARI_FAMILY, EligibilityCause.REQUEST, "event-3").causedBy("event-7"))
                .isEqualTo(new EvaluateEligibility(SARI_FAMILY, EligibilityCause.REQUEST, "event-3"));
    }

    @Test
    void aFamilyThatIsNotRegisteredIsNotEvaluated() {
        fixture()
                .givenNoPriorActivity()
                .when(command(EligibilityCause.REQUEST), Map.of(Actor.TODAY, "2024-06-01"))
                .expectException(AggregateNotFoundException.class);
    }

    private AggregateTestFixture<HouseholdEligibility> fixture() {
        AggregateTestFixture<HouseholdEligibility> fixture = new AggregateTestFixture<>(HouseholdEligibility.class);
        fixture.registerInjectableResource(packs);
        return fixture;
    }

    private List<EligibilityDetermined> evaluate(EligibilityState before, String family, EligibilityCause cause) {
        return command(cause).decide(new EligibilityState(FamilyScript.play(family), before.last()), packs, JUNE);
    }

    private static EvaluateEligibility command(EligibilityCause cause) {
        return new EvaluateEligibility(SARI_FAMILY, cause, null);
    }

    private static EligibilityState after(List<EligibilityDetermined> said) {
        return said.stream().reduce(EligibilityState.NONE, EligibilityState::evolve, (one, other) -> other);
    }

    private static RuleVerdict verdict(String rule, LegalBasis basis, String... facts) {
        return new RuleVerdict(rule, true, basis, List.of(facts));
    }

    private static CustomTypeSafeMatcher<EligibilityDetermined> causedBy(String category, String eventId) {
        return new CustomTypeSafeMatcher<>(category + " caused by " + eventId) {
            @Override
            protected boolean matchesSafely(EligibilityDetermined e) {
                return e.category().equals(category) && eventId.equals(e.causeEventId());
            }
        };
    }
}
