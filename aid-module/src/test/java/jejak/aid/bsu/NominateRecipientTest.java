package jejak.aid.bsu;

import static jejak.aid.Commands.on;
import static jejak.aid.Commands.rejected;
import static jejak.aid.Families.SARI;
import static jejak.aid.Families.SARI_FAMILY;
import static jejak.aid.Families.STRANGER;
import static jejak.aid.Families.WAYAN;
import static jejak.aid.Families.then;
import static jejak.aid.bsu.Aid.DISABILITY;
import static jejak.aid.bsu.Aid.FIRST_PAYMENT;
import static jejak.aid.bsu.Aid.JUNE_TENTH;
import static jejak.aid.bsu.Aid.POVERTY;
import static jejak.aid.bsu.Aid.nominated;
import static jejak.aid.bsu.Aid.paid;
import static jejak.aid.bsu.Aid.returned;
import static jejak.aid.bsu.Aid.terminated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jejak.aid.Families;
import jejak.aid.Packs;
import jejak.aid.bsu.fault.BsuFault;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.events.BsuEvent.BsuStep;
import jejak.aid.events.BsuEvent.TerminationReason;
import jejak.aid.events.BsuRefusal;
import jejak.aid.rulepack.RulePackFault;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.household.events.ErasureEvent.ErasureGround;
import jejak.household.events.ErasureEvent.ErasureRequested;
import jejak.household.events.FamilyEvent.HouseholdMovedIn;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.kernel.Actor;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

class NominateRecipientTest {

    private static final List<Object> POOR = Families.extremelyPoor(SARI_FAMILY);
    private static final List<Object> DISABLED = Families.withDisability(SARI_FAMILY);

    private static final Matcher<Throwable> TOO_EARLY =
            rejected(Actor.EFFECTIVE_DATE, BsuFault.DATE_BEFORE_VILLAGE_DECISION);

    private final AggregateTestFixture<HouseholdAid> aid = Aid.fixture();

    @Test
    void nominatesAnEligibleFamilyForEveryMonthOfTheCategory() {
        nominate(POOR, POVERTY, SARI).expectEvents(nominated(POVERTY, SARI, "2024-01"));
    }

    @Test
    void nobodyIsNominatedBeforeTheRegisterKnowsTheFamily() {
        Map<String, Object> said = Map.of(Actor.TODAY, JUNE_TENTH, Actor.EFFECTIVE_DATE, "2024-06-04");
        aid.given(registered("2024-06-05"))
                .when(new NominateRecipient(SARI_FAMILY, "BSU", POVERTY, 2024, SARI), said)
                .expectNoEvents()
                .expectException(rejected(Actor.EFFECTIVE_DATE, BsuFault.DATE_BEFORE_REGISTRATION));
        Aid.fixture()
                .given(registered("2024-06-04"))
                .when(new NominateRecipient(SARI_FAMILY, "BSU", POVERTY, 2024, SARI), said)
                .expectEvents(nominated(POVERTY, SARI, "2024-01"));
    }

    @Test
    void nobodyIsNominatedBeforeTheVillagesWordOnWhichItRests() {
        HouseholdDeliberated turnedDown = word(DecisionKind.NOT_ELIGIBLE, "2024-03-01");
        HouseholdDeliberated taken = word(DecisionKind.ELIGIBLE, "2024-06-05");
        nominateOn("2024-06-04", then(POOR, taken)).expectNoEvents().expectException(TOO_EARLY);
        nominateOn("2024-06-04", then(POOR, turnedDown, taken)).expectNoEvents().expectException(TOO_EARLY);
        nominateOn("2024-06-05", then(POOR, turnedDown, taken)).expectEvents(nominated(POVERTY, SARI, "2024-01"));
    }

    @Test
    void aLaterWordOfTheVillageTakesNothingFromTheOneOnWhichItRests() {
        HouseholdDeliberated first = word(DecisionKind.ELIGIBLE, "2024-03-01");
        HouseholdDeliberated again = word(DecisionKind.ELIGIBLE, "2024-06-05");
        HouseholdDeliberated nothing = word(DecisionKind.DEFER, "2024-06-05");
        nominateOn("2024-06-04", then(POOR, first, again)).expectEvents(nominated(POVERTY, SARI, "2024-01"));
        nominateOn("2024-06-04", then(POOR, nothing)).expectEvents(nominated(POVERTY, SARI, "2024-01"));
    }

    @Test
    void whereTheRulesDoNotAskTheVillageItsWordHoldsNobodyUp() {
        List<Object> family = then(DISABLED, word(DecisionKind.ELIGIBLE, "2024-06-05"));
        Aid.fixture(Packs.shelf(Packs.read("kinds.yaml")))
                .given(family)
                .when(
                        new NominateRecipient(SARI_FAMILY, "BERAS", "FAMILY_RICE", 2024, SARI),
                        Map.of(Actor.TODAY, JUNE_TENTH, Actor.EFFECTIVE_DATE, "2024-06-04"))
                .expectSuccessfulHandlerExecution();
    }

    private static HouseholdDeliberated word(DecisionKind kind, String on) {
        return Families.deliberated(SARI_FAMILY, kind, LocalDate.parse(on));
    }

    private static ResultValidator<HouseholdAid> nominateOn(String day, List<Object> family) {
        return Aid.fixture()
                .given(family)
                .when(
                        new NominateRecipient(SARI_FAMILY, "BSU", POVERTY, 2024, SARI),
                        Map.of(Actor.TODAY, JUNE_TENTH, Actor.EFFECTIVE_DATE, day));
    }

    /** The poor family, in the register from this day on; what else is known of it came later. */
    private static List<Object> registered(String day) {
        List<Object> family = new ArrayList<>(POOR);
        family.replaceAll(event -> new GenericEventMessage<>(event, Map.of(Actor.EFFECTIVE_DATE, JUNE_TENTH)));
        family.set(0, new GenericEventMessage<>(POOR.getFirst(), Map.of(Actor.EFFECTIVE_DATE, day)));
        return family;
    }

    @Test
    void aFamilyFromAnotherRegencyHasARightFromTheMonthAfterItCame() {
        List<Object> arrived = new ArrayList<>(POOR);
        arrived.add(new HouseholdMovedIn(SARI_FAMILY, "12.05", "there", LocalDate.of(2024, 6, 9)));
        nominate(arrived, POVERTY, SARI).expectEvents(nominated(POVERTY, SARI, "2024-07"));
    }

    @Test
    void anyLivingMemberMayReceiveForAPoorFamily() {
        nominate(POOR, POVERTY, WAYAN).expectEvents(nominated(POVERTY, WAYAN));
    }

    @Test
    void theMemberWithTheDisabilityReceivesForThatCategory() {
        nominate(DISABLED, DISABILITY, WAYAN).expectEvents(nominated(DISABILITY, WAYAN, "2024-03"));
        nominate(DISABLED, DISABILITY, SARI)
                .expectNoEvents()
                .expectException(rejected("recipientPersonId", BsuFault.RECIPIENT_WITHOUT_DISABILITY));
    }

    @Test
    void whatTheRulesAloneGiveARightToIsNotNominatedAndWhatADecreeGivesIs() {
        Aid.fixture(Packs.shelf(Packs.read("kinds.yaml")))
                .given(DISABLED)
                .when(new NominateRecipient(SARI_FAMILY, "PERMAKANAN", "MEALS", 2024, WAYAN), on(JUNE_TENTH))
                .expectException(rejected("category", RulePackFault.ENTITLED_BY_RULES_ALONE));
        Aid.fixture(Packs.shelf(Packs.read("kinds.yaml")))
                .given(DISABLED)
                .when(new NominateRecipient(SARI_FAMILY, "BERAS", "FAMILY_RICE", 2024, SARI), on(JUNE_TENTH))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refusesAFamilyThatIsNotEligibleNow() {
        refuses(
                then(POOR, Families.delisted(SARI_FAMILY, RegistrySource.DTKS, "2024-04")),
                POVERTY,
                SARI,
                BsuRefusal.NOT_ELIGIBLE);
    }

    @Test
    void refusesAFamilyInAnExcludingProgrammeUntilItHasLeft() {
        List<Object> enrolled = then(DISABLED, Families.enrolled(SARI_FAMILY, "PKH"));
        refuses(enrolled, DISABILITY, WAYAN, BsuRefusal.IN_EXCLUDING_PROGRAMME);
        nominate(then(enrolled, Families.left(SARI_FAMILY, "PKH")), DISABILITY, WAYAN)
                .expectEvents(nominated(DISABILITY, WAYAN));
    }

    @Test
    void refusesWhoAskedToBeForgottenAndTakesAnotherMember() {
        List<Object> asked = then(POOR, new ErasureRequested(SARI_FAMILY, SARI, ErasureGround.NO_LONGER_NEEDED));
        refuses(asked, POVERTY, SARI, BsuRefusal.RECIPIENT_RESTRICTED);
        nominate(asked, POVERTY, WAYAN).expectEvents(nominated(POVERTY, WAYAN));
    }

    @Test
    void extremePovertyStacksWithTheFamilyHopeProgramme() {
        nominate(then(POOR, Families.enrolled(SARI_FAMILY, "PKH")), POVERTY, SARI)
                .expectEvents(nominated(POVERTY, SARI));
    }

    @Test
    void refusesARecipientWhoIsNotALivingMember() {
        refuses(POOR, POVERTY, STRANGER, BsuRefusal.RECIPIENT_NOT_IN_FAMILY);
        refuses(
                then(POOR, Families.died(SARI_FAMILY, WAYAN, LocalDate.of(2024, 3, 1))),
                POVERTY,
                WAYAN,
                BsuRefusal.RECIPIENT_NOT_IN_FAMILY);
    }

    @Test
    void refusesAFamilyThatMovedOut() {
        refuses(then(POOR, Families.movedOut(SARI_FAMILY)), POVERTY, SARI, BsuRefusal.MOVED_OUT);
    }

    @Test
    void refusesASecondNominationInACategoryThatMayNotBeCombined() {
        List<Object> both = then(POOR, Families.disabled(SARI_FAMILY, WAYAN), nominated(POVERTY, SARI));
        refuses(both, POVERTY, SARI, BsuRefusal.ALREADY_NOMINATED);
        refuses(both, DISABILITY, WAYAN, BsuRefusal.ALREADY_NOMINATED);
    }

    @Test
    void aWithdrawnNominationIsNoObstacle() {
        nominate(
                        then(
                                POOR,
                                Families.disabled(SARI_FAMILY, WAYAN),
                                nominated(POVERTY, SARI),
                                terminated(TerminationReason.RESIGNED, null, 0)),
                        DISABILITY,
                        WAYAN)
                .expectEvents(nominated(DISABILITY, WAYAN));
    }

    @Test
    void startsAfterTheMonthsThatAnEarlierBenefitCovers() {
        List<Object> ended =
                then(Aid.instructedPoor(), paid(FIRST_PAYMENT), terminated(TerminationReason.GRADUATED, "2024-04", 8));
        nominate(ended, POVERTY, SARI).expectEvents(nominated(POVERTY, SARI, "2024-05"));
        nominate(then(ended, Families.disabled(SARI_FAMILY, WAYAN)), DISABILITY, WAYAN)
                .expectEvents(nominated(DISABILITY, WAYAN, "2024-05"));
    }

    @Test
    void startsAfterMonthsPaidBeyondTheEntitlement() {
        List<Object> overpaid =
                then(Aid.instructedPoor(), paid(FIRST_PAYMENT), terminated(TerminationReason.DECEASED, "2024-02", 8));
        nominate(overpaid, POVERTY, WAYAN).expectEvents(nominated(POVERTY, WAYAN, "2024-05"));
    }

    @Test
    void monthsWhoseMoneyCameBackMayBeGivenAgain() {
        nominate(
                        then(
                                Aid.instructedPoor(),
                                paid(FIRST_PAYMENT),
                                returned(FIRST_PAYMENT, true),
                                terminated(TerminationReason.NO_LONGER_ELIGIBLE, null, 12)),
                        POVERTY,
                        SARI)
                .expectEvents(nominated(POVERTY, SARI, "2024-01"));
    }

    @Test
    void aNominationOfAnotherYearIsNoObstacle() {
        BsuRecipientNominated lastYear = new BsuRecipientNominated(
                SARI_FAMILY, "BSU", POVERTY, 2023, SARI, 450_000, "2023-01", "2023-12", "buleleng-2023");
        nominate(then(POOR, lastYear), POVERTY, SARI).expectEvents(nominated(POVERTY, SARI));
    }

    @Test
    void refusesWhileAnEndedBenefitStillOwesMonths() {
        refuses(
                then(Aid.determinedPoor(), terminated(TerminationReason.GRADUATED, "2024-04", 8)),
                POVERTY,
                SARI,
                BsuRefusal.ALREADY_NOMINATED);
    }

    @Test
    void rejectsWhenNoMonthIsLeft() {
        List<Object> whole = then(
                Aid.determinedPoor(),
                Aid.instructed("all", 1, Aid.WHOLE_YEAR),
                terminated(TerminationReason.GRADUATED, "2024-12", 0));
        nominate(whole, POVERTY, SARI).expectNoEvents().expectException(rejected("category", BsuFault.NO_MONTHS_LEFT));
    }

    @Test
    void rejectsACategoryOfAnotherYear() {
        aid.given(POOR)
                .when(new NominateRecipient(SARI_FAMILY, "BSU", POVERTY, 2025, SARI), on(JUNE_TENTH))
                .expectException(rejected("category", RulePackFault.CATEGORY_NOT_IN_PACK));
    }

    @Test
    void rejectsBeforeRulesAreInForce() {
        aid.given(POOR)
                .when(new NominateRecipient(SARI_FAMILY, "BSU", POVERTY, 2024, SARI), on("2023-12-31"))
                .expectException(rejected("", RulePackFault.NO_RULE_PACK_IN_FORCE));
    }

    @Test
    void aFamilyThatIsNotRegisteredCannotBeNominated() {
        aid.givenNoPriorActivity()
                .when(new NominateRecipient(SARI_FAMILY, "BSU", POVERTY, 2024, SARI), on(JUNE_TENTH))
                .expectException(AggregateNotFoundException.class);
    }

    private ResultValidator<HouseholdAid> nominate(List<Object> before, String category, String recipient) {
        return aid.given(before)
                .when(new NominateRecipient(SARI_FAMILY, "BSU", category, 2024, recipient), on(JUNE_TENTH));
    }

    private void refuses(List<Object> before, String category, String recipient, BsuRefusal reason) {
        nominate(before, category, recipient).expectEvents(Aid.refused(BsuStep.NOMINATION, category, 0, reason));
    }
}
