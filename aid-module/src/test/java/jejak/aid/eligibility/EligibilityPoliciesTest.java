package jejak.aid.eligibility;

import static jejak.aid.Families.PUTU_FAMILY;
import static jejak.aid.Families.SARI;
import static jejak.aid.Families.SARI_FAMILY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jejak.aid.Families;
import jejak.aid.Packs;
import jejak.aid.events.EligibilityEvent.EligibilityCause;
import jejak.aid.events.RulePackEvent.RulePackDayCame;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.household.events.FamilyEvent.CardRenewal;
import jejak.household.events.FamilyEvent.ClosingReason;
import jejak.household.events.FamilyEvent.DeathCorrected;
import jejak.household.events.FamilyEvent.DepartureReason;
import jejak.household.events.FamilyEvent.DuplicateNikResolved;
import jejak.household.events.FamilyEvent.FamilyCardRenewed;
import jejak.household.events.FamilyEvent.HouseholdClosed;
import jejak.household.events.FamilyEvent.HouseholdReopened;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.FamilyEvent.MoveCorrected;
import jejak.household.events.HouseholdEvent.DisabilityKind;
import jejak.household.events.HouseholdEvent.DisabilitySeverity;
import jejak.household.events.HouseholdEvent.DuplicateNikFlagged;
import jejak.household.events.HouseholdEvent.HeadReplaced;
import jejak.household.events.HouseholdEvent.HeadVacated;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.household.events.WelfareEvent.DisabilityRevised;
import jejak.household.events.WelfareEvent.DisabilityRevision;
import jejak.household.events.WelfareEvent.WelfareAnswers;
import jejak.household.events.WelfareEvent.WelfareAssessed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EligibilityPoliciesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    private static final Map<String, List<String>> UNDER = Map.of(
            Packs.activated(Packs.buleleng()).rulePackId(),
            List.of(SARI_FAMILY, PUTU_FAMILY),
            "rulepack:elsewhere",
            List.of());

    private final Function<Object, List<Object>> facts = new WhenFactsChangedThenEvaluateEligibility();
    private final Function<Object, List<Object>> rules =
            new WhenRulePackActivatedThenEvaluateAll(pack -> UNDER.getOrDefault(pack, List.of()));

    @ParameterizedTest
    @MethodSource
    void aFactThatMayMoveARuleHasTheFamilyLookedAt(Object fact) {
        assertThat(facts.apply(fact))
                .containsExactly(new EvaluateEligibility(SARI_FAMILY, EligibilityCause.FACT_CHANGE, null));
        assertThat(rules.apply(fact)).isEmpty();
    }

    static List<Object> aFactThatMayMoveARuleHasTheFamilyLookedAt() {
        return List.of(
                Families.registered(SARI_FAMILY),
                Families.added(SARI_FAMILY, Families.wayan(Occupation.POLICE)),
                Families.corrected(SARI_FAMILY, Families.wayan(Occupation.POLICE)),
                Families.died(SARI_FAMILY, SARI, Families.JANUARY_FIRST),
                new HeadVacated(SARI_FAMILY, SARI),
                new HeadReplaced(SARI_FAMILY, SARI),
                Families.movedOut(SARI_FAMILY),
                new MemberLeft(SARI_FAMILY, SARI, "9908081205800001", DepartureReason.MARRIAGE, null, DAY),
                new DeathCorrected(SARI_FAMILY, SARI, "death", null),
                new MoveCorrected(SARI_FAMILY, "move", "51.08.08.2010", "Kajanan", SARI, "Jalan Desa 3"),
                new HouseholdClosed(SARI_FAMILY, ClosingReason.ALL_DECEASED, DAY),
                new HouseholdReopened(SARI_FAMILY, "end", Families.BENGKALA),
                new DisabilityRevised(
                        SARI_FAMILY,
                        SARI,
                        "before",
                        DisabilityRevision.NEW_ASSESSMENT,
                        DisabilityKind.SENSORY,
                        DisabilitySeverity.MILD,
                        DAY),
                new WelfareAssessed(
                        SARI_FAMILY,
                        DAY,
                        new WelfareAnswers(false, true, true, true, false, false, false, false, false),
                        SARI,
                        null,
                        null),
                Families.disabled(SARI_FAMILY, SARI),
                Families.listed(SARI_FAMILY, RegistrySource.DTKS, "2024-01"),
                Families.decile(SARI_FAMILY, 1),
                Families.enrolled(SARI_FAMILY, "PKH"),
                Families.deliberated(SARI_FAMILY, DecisionKind.ELIGIBLE, LocalDate.of(2024, 2, 1)));
    }

    @Test
    void aCardAndASettledNumberMoveNoRule() {
        assertThat(facts.apply(new FamilyCardRenewed(
                        SARI_FAMILY, SARI, "9908080101150007", "9908080101150008", CardRenewal.LOST_OR_DAMAGED, DAY)))
                .isEmpty();
        assertThat(facts.apply(new DuplicateNikResolved(SARI_FAMILY, SARI, PUTU_FAMILY, null)))
                .isEmpty();
    }

    @Test
    void aSignalIsNotAVerdict() {
        assertThat(facts.apply(new DuplicateNikFlagged(SARI_FAMILY, SARI, PUTU_FAMILY)))
                .isEmpty();
    }

    @Test
    void newRulesHaveEveryFamilyOfTheirRegencyLookedAt() {
        assertThat(rules.apply(Packs.activated(Packs.buleleng())))
                .containsExactly(
                        new EvaluateEligibility(SARI_FAMILY, EligibilityCause.RULE_CHANGE, null),
                        new EvaluateEligibility(PUTU_FAMILY, EligibilityCause.RULE_CHANGE, null));
        assertThat(facts.apply(Packs.activated(Packs.buleleng()))).isEmpty();
        assertThat(rules.apply(new RulePackDayCame("rulepack:elsewhere", "12.05", LocalDate.of(2024, 7, 1))))
                .isEmpty();
    }
}
