package jejak.aid.delivery;

import static jejak.aid.Commands.assertRejected;
import static jejak.aid.Commands.by;
import static jejak.aid.Families.SARI;
import static jejak.aid.Families.SARI_FAMILY;
import static jejak.aid.Families.STRANGER;
import static jejak.aid.Families.WAYAN;
import static jejak.aid.delivery.Deliveries.DAY;
import static jejak.aid.delivery.Deliveries.id;
import static jejak.aid.delivery.Deliveries.meals;
import static jejak.aid.delivery.Deliveries.plan;
import static jejak.aid.delivery.Deliveries.rice;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jejak.aid.AidOnAxon;
import jejak.aid.Families;
import jejak.aid.Packs;
import jejak.aid.bsu.DisburseBsu;
import jejak.aid.check.Story;
import jejak.aid.events.BsuEvent.BenefitSuspended;
import jejak.aid.events.BsuEvent.BenefitTerminated;
import jejak.aid.events.BsuEvent.SuspensionReason;
import jejak.aid.events.BsuEvent.TerminationReason;
import jejak.aid.events.BsuRefusal;
import jejak.aid.events.DeliveryEvent.AidDeliveryPlanned;
import jejak.aid.events.DeliveryEvent.AidKind;
import jejak.aid.events.DeliveryEvent.AidRefused;
import jejak.aid.events.PlaceEvent.RecipientWaitlisted;
import jejak.aid.rulepack.RulePackFault;
import jejak.aid.rulepack.RulePackShelf;
import jejak.household.events.FamilyEvent.DepartureReason;
import jejak.household.events.FamilyEvent.HouseholdMovedIn;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.HouseholdEvent.ExternalProgrammeEnrolmentChanged;
import jejak.kernel.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlanDeliveryTest {

    private final AidOnAxon aid = Deliveries.office();

    @AfterEach
    void close() {
        aid.close();
    }

    @Test
    void aMonthOfRiceIsPlannedForADecreedFamily() {
        assertThat(planned(rice("2024-06")))
                .isEqualTo(new AidDeliveryPlanned(
                        SARI_FAMILY,
                        id(1),
                        "BERAS",
                        "FAMILY_RICE",
                        2024,
                        AidKind.IN_KIND,
                        "2024-06",
                        null,
                        10,
                        "KG",
                        150_000,
                        "kinds-2024"));
    }

    @Test
    void nothingIsPlannedBeforeTheDecree() {
        try (AidOnAxon decreed = Deliveries.office(Map.of(Actor.EFFECTIVE_DATE, "2024-06-05"))) {
            assertRejected(
                    () -> decreed.send(rice("2024-06"), on("2024-06-04")),
                    Actor.EFFECTIVE_DATE,
                    DeliveryFault.DATE_BEFORE_DECREE);
            decreed.send(meals("2024-07"), on("2024-06-04"));
            decreed.send(rice("2024-06"), on("2024-06-05"));
            assertThat(decreed.log(SARI_FAMILY).getLast()).isInstanceOf(AidDeliveryPlanned.class);
        }
    }

    @Test
    void nothingIsPlannedBeforeTheRegisterKnowsTheFamily() {
        try (AidOnAxon late = new AidOnAxon(Packs.shelf(Deliveries.KINDS))) {
            late.happened(
                    SARI_FAMILY, Families.withDisability(SARI_FAMILY), Map.of(Actor.EFFECTIVE_DATE, "2024-06-05"));
            assertRejected(
                    () -> late.send(meals("2024-06"), on("2024-06-04")),
                    Actor.EFFECTIVE_DATE,
                    DeliveryFault.DATE_BEFORE_REGISTRATION);
            late.send(meals("2024-06"), on("2024-06-05"));
            assertThat(late.log(SARI_FAMILY).getLast()).isInstanceOf(AidDeliveryPlanned.class);
        }
    }

    private static Map<String, Object> on(String day) {
        return Map.of(Actor.TODAY, DAY, Actor.EFFECTIVE_DATE, day);
    }

    @Test
    void whatEligibilityEntitlesToNeedsNoDecree() {
        assertThat(planned(meals("2024-06"))).isInstanceOf(AidDeliveryPlanned.class);
    }

    @Test
    void aComponentOfAtensiIsForTheMemberWithTheDisability() {
        assertThat(planned(plan("ATENSI", "THERAPY", "2024-06", WAYAN)))
                .isInstanceOfSatisfying(
                        AidDeliveryPlanned.class, e -> assertThat(e.kind()).isEqualTo(AidKind.SERVICE));
        refuses(plan("ATENSI", "THERAPY", "2024-07", SARI), BsuRefusal.NOT_ELIGIBLE);
    }

    @Test
    void aMonthIsPlannedOnceForEachMember() {
        planned(plan("PBI_DAERAH", "CLASS_3", "2024-06", SARI));
        assertThat(planned(plan("PBI_DAERAH", "CLASS_3", "2024-06", WAYAN))).isInstanceOf(AidDeliveryPlanned.class);
        refuses(plan("PBI_DAERAH", "CLASS_3", "2024-06", SARI), BsuRefusal.MONTH_ALREADY_PAID);
    }

    @Test
    void onlyTheDecreedMonthsOfADecreeThatStandsAreHandedOver() {
        refuses(rice("2024-12"), BsuRefusal.MONTHS_OUTSIDE_ENTITLEMENT);
        refuses(rice("2024-05"), BsuRefusal.MONTHS_OUTSIDE_ENTITLEMENT);
        happened(new BenefitSuspended(SARI_FAMILY, "BERAS", "FAMILY_RICE", 2024, SuspensionReason.AUDIT_FINDING));
        refuses(rice("2024-06"), BsuRefusal.SUSPENDED);
        happened(new BenefitTerminated(
                SARI_FAMILY, "BERAS", "FAMILY_RICE", 2024, TerminationReason.RESIGNED, "2024-06", Story.LINE, 0));
        refuses(rice("2024-07"), BsuRefusal.TERMINATED);
    }

    @Test
    void withoutADecreeThereIsNoRice() {
        try (AidOnAxon other = new AidOnAxon(jejak.aid.Packs.shelf(Deliveries.KINDS))) {
            other.happened(SARI_FAMILY, Families.withDisability(SARI_FAMILY));
            other.send(rice("2024-06"), by("planner", DAY));
            assertThat(other.log(SARI_FAMILY).getLast())
                    .isInstanceOfSatisfying(
                            AidRefused.class, e -> assertThat(e.reason()).isEqualTo(BsuRefusal.NOT_DETERMINED));
        }
    }

    @Test
    void theDeadStrangersAndWhoMovedAwayGetNothing() {
        refuses(plan("PERMAKANAN", "MEALS", "2024-06", STRANGER), BsuRefusal.RECIPIENT_NOT_IN_FAMILY);
        happened(Families.died(SARI_FAMILY, WAYAN, LocalDate.of(2024, 6, 1)));
        refuses(meals("2024-06"), BsuRefusal.RECIPIENT_DECEASED);
        happened(Families.movedOut(SARI_FAMILY));
        refuses(rice("2024-06"), BsuRefusal.MOVED_OUT);
    }

    @Test
    void whoLeftTheFamilyGetsNothingWithIt() {
        LocalDate day = LocalDate.of(2024, 6, 1);
        happened(new MemberLeft(SARI_FAMILY, WAYAN, "9908080304040001", DepartureReason.MARRIAGE, null, day));
        refuses(meals("2024-06"), BsuRefusal.RECIPIENT_NOT_IN_FAMILY);
    }

    @Test
    void theMonthOfAMoveIsHandedOverByTheRegencyThatWasLeft() {
        happened(new HouseholdMovedIn(SARI_FAMILY, "12.05", "there", LocalDate.of(2024, 6, 9)));
        refuses(meals("2024-06"), BsuRefusal.MONTHS_OUTSIDE_ENTITLEMENT);
        assertThat(planned(meals("2024-07"))).isInstanceOf(AidDeliveryPlanned.class);
    }

    @Test
    void whoIsNoLongerListedGetsNothing() {
        happened(Families.delisted(SARI_FAMILY, jejak.household.events.HouseholdEvent.RegistrySource.DTKS, "2024-05"));
        refuses(meals("2024-06"), BsuRefusal.NOT_ELIGIBLE);
    }

    @Test
    void theMatrixKeepsProgrammesApartWhicheverNamesTheOther() {
        planned(rice("2024-06"));
        refuses(meals("2024-06"), BsuRefusal.IN_EXCLUDING_PROGRAMME);
        planned(meals("2024-07"));
        refuses(rice("2024-07"), BsuRefusal.IN_EXCLUDING_PROGRAMME);
    }

    @Test
    void aProgrammeOfOthersKeepsOutToo() {
        ExternalProgrammeEnrolmentChanged pkh = Families.enrolled(SARI_FAMILY, "PKH");
        happened(pkh);
        refuses(rice("2024-06"), BsuRefusal.IN_EXCLUDING_PROGRAMME);
    }

    @Test
    void eachStepWorksForItsKindOnly() {
        assertRejected(
                () -> aid.send(plan("BSU", "EXTREME_POVERTY", "2024-06", null), by("planner", DAY)),
                "programme",
                RulePackFault.PROGRAMME_OF_ANOTHER_KIND);
        assertRejected(
                () -> aid.send(new DisburseBsu(SARI_FAMILY, "BERAS", "FAMILY_RICE", 2024, 1), by("planner", DAY)),
                "programme",
                RulePackFault.PROGRAMME_OF_ANOTHER_KIND);
        assertRejected(
                () -> aid.send(plan("PKH", "ANY", "2024-06", null), by("planner", DAY)),
                "category",
                RulePackFault.CATEGORY_NOT_IN_PACK);
    }

    @Test
    void namesWhatIsWrong() {
        assertRejected(() -> aid.send(rice("June"), by("planner", DAY)), "month", DeliveryFault.NOT_A_MONTH);
        assertRejected(
                () -> aid.send(plan("PERMAKANAN", "MEALS", "2024-06", null), by("planner", DAY)),
                "recipientPersonId",
                DeliveryFault.MEMBER_NEEDED);
        assertRejected(
                () -> aid.send(plan("BERAS", "FAMILY_RICE", "2024-06", SARI), by("planner", DAY)),
                "recipientPersonId",
                DeliveryFault.FOR_THE_FAMILY);
    }

    @Test
    void whoDecreedOrSpeaksForTheVillageDoesNotPlan() {
        assertRejected(() -> aid.send(rice("2024-06"), by("regent", DAY)), "", DeliveryFault.SAME_HAND_AS_ENTITLEMENT);
        aid.happened(
                SARI_FAMILY,
                List.of(Families.deliberated(
                        SARI_FAMILY,
                        jejak.deliberation.events.MusdesEvent.DecisionKind.values()[0],
                        LocalDate.of(2024, 1, 10))),
                Map.of(Actor.ID, "operator"));
        assertRejected(() -> aid.send(rice("2024-06"), by("operator", DAY)), "", DeliveryFault.SAME_HAND_AS_VILLAGE);
    }

    @Test
    void whoPutTheFamilyOnTheWaitingListDoesNotPlan() {
        RecipientWaitlisted waits = new RecipientWaitlisted(
                SARI_FAMILY, "quota", "BERAS", "FAMILY_RICE", 2024, SARI, 150_000, "2024-06", "2024-11", "kinds-2024");
        aid.happened(SARI_FAMILY, List.of(waits), Map.of(Actor.ID, "lister"));
        assertRejected(() -> aid.send(rice("2024-06"), by("lister", DAY)), "", DeliveryFault.SAME_HAND_AS_ENTITLEMENT);
    }

    @Test
    void whoSaidWhoCollectsDoesNotPlan() {
        aid.happened(SARI_FAMILY, List.of(Deliveries.guardian()), Map.of(Actor.ID, "verifier"));
        assertRejected(() -> aid.send(meals("2024-06"), by("verifier", DAY)), "", DeliveryFault.SAME_HAND_AS_PAYEE);
    }

    @Test
    void whoMadeTheRulesDoesNotPlan() {
        RulePackShelf shelf = new RulePackShelf();
        shelf.put(jejak.aid.Packs.activated(Deliveries.KINDS), "lawyer");
        try (AidOnAxon ruled = new AidOnAxon(shelf)) {
            ruled.happened(SARI_FAMILY, Families.withDisability(SARI_FAMILY));
            assertRejected(() -> ruled.send(meals("2024-06"), by("lawyer", DAY)), "", DeliveryFault.SAME_HAND_AS_RULES);
        }
    }

    private Object planned(PlanDelivery command) {
        aid.send(command, by("planner", DAY));
        return aid.log(SARI_FAMILY).getLast();
    }

    private void refuses(PlanDelivery command, BsuRefusal reason) {
        assertThat(planned(command))
                .isInstanceOfSatisfying(
                        AidRefused.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private void happened(Object event) {
        aid.happened(SARI_FAMILY, List.of(event));
    }
}
