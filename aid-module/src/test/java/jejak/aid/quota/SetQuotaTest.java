package jejak.aid.quota;

import static jejak.aid.Commands.assertRejected;
import static jejak.aid.quota.PlacesOffice.DAY;
import static jejak.aid.quota.PlacesOffice.JULAH;
import static jejak.aid.quota.PlacesOffice.family;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jejak.aid.Families;
import jejak.aid.Packs;
import jejak.aid.bsu.DisburseBsu;
import jejak.aid.bsu.FailPayment;
import jejak.aid.bsu.ReturnFunds;
import jejak.aid.bsu.fault.BsuFault;
import jejak.aid.budget.BudgetFault;
import jejak.aid.budget.PlanTranche;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.events.BsuEvent.PaymentFailure;
import jejak.aid.events.QuotaEvent.PlaceHeld;
import jejak.aid.events.QuotaEvent.PlacesOpened;
import jejak.aid.events.QuotaEvent.QuotaSet;
import jejak.aid.events.QuotaEvent.WaitingListJoined;
import jejak.aid.rulepack.RulePackFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SetQuotaTest {

    private final PlacesOffice office = new PlacesOffice();

    @AfterEach
    void stop() {
        office.close();
    }

    @Test
    void withoutAQuotaNobodyWaitsAndNothingIsCounted() {
        office.families(2);
        office.nominate(1, 2);

        assertThat(office.said(2)).containsExactly("BsuRecipientNominated");
        assertThat(office.aid.messages(PlacesOffice.BOOK)).isEmpty();
    }

    @Test
    void aNominationBeyondTheQuotaWaitsAndIsNotRefused() {
        office.families(3);
        office.quota(null, 2);
        office.nominate(1, 2, 3);

        assertThat(office.said(2)).containsExactly("BsuRecipientNominated");
        assertThat(office.said(3)).containsExactly("RecipientWaitlisted");
        assertThat(office.book().getLast())
                .isEqualTo(new WaitingListJoined(
                        PlacesOffice.BOOK, family(3), Families.BENGKALA, 1, "2024-01", PlacesOffice.DAY));
    }

    @Test
    void aVillageHasItsOwnPlacesWithinAll() {
        office.families(5);
        office.moved(3, JULAH);
        office.moved(4, JULAH);
        office.moved(5, JULAH);
        office.quota(null, 3);
        office.quota(Families.BENGKALA, 1);
        office.nominate(1, 2, 3, 4, 5);

        assertThat(List.of(office.said(1), office.said(3), office.said(4)))
                .allMatch(said -> said.equals(List.of("BsuRecipientNominated")));
        assertThat(List.of(office.said(2), office.said(5)))
                .allMatch(said -> said.equals(List.of("RecipientWaitlisted")));
    }

    @Test
    void whoHadAPlaceBeforeHoldsOne() {
        office.families(4);
        office.nominate(1, 2, 3);
        office.decree("SK/1", 1);
        office.end(1, "2024-06");
        office.end(2, null);
        office.quota(null, 2);

        PlacesOpened opened = (PlacesOpened) office.book().getFirst();
        assertThat(opened.held())
                .containsExactly(
                        new PlaceHeld(family(1), Families.BENGKALA, "2024-01", "2024-06", true),
                        new PlaceHeld(family(3), Families.BENGKALA, "2024-01", "2024-12", false));
        office.nominate(4);
        assertThat(office.last(4, BsuRecipientNominated.class).fromMonth())
                .as("the place of the first is free after June")
                .isEqualTo("2024-07");
    }

    @Test
    void aPlaceIsOfTheVillageWhereTheFamilyLivedWhenItGotIt() {
        office.families(3);
        office.moved(1, JULAH);
        office.nominate(1, 2);
        office.moved(1, Families.BENGKALA);
        office.quota(JULAH, 1);

        assertThat(((PlacesOpened) office.book().getFirst()).held())
                .extracting(PlaceHeld::villageCode)
                .containsExactly(JULAH, Families.BENGKALA);
        office.moved(3, JULAH);
        office.nominate(3);
        assertThat(office.said(3)).containsExactly("RecipientWaitlisted");
    }

    @Test
    void aMonthThatCameBackIsNotHeldAndOneThatWasHandedOutIs() {
        office.families(2);
        office.nominate(1, 2);
        office.decree("SK/1", 1, 2);
        office.send(new PlanTranche(PlacesOffice.LINE, PlacesOffice.POVERTY, 1, "2024-01", "2024-04", DAY), "planner");
        for (int i = 1; i <= 2; i++) {
            office.send(new DisburseBsu(family(i), "BSU", PlacesOffice.POVERTY, 2024, 1), "treasurer");
        }
        String payment = office.last(1, BsuDisbursementInstructed.class).paymentId();
        office.send(new FailPayment(family(1), payment, PaymentFailure.ABSENT, DAY), "bank");
        office.send(new ReturnFunds(family(1), payment, "STS", DAY), "bank");
        office.end(1, null);
        office.end(2, null);
        office.quota(null, 1);

        assertThat(((PlacesOpened) office.book().getFirst()).held())
                .containsExactly(new PlaceHeld(family(2), Families.BENGKALA, "2024-01", "2024-04", true));
    }

    @Test
    void aFamilyThatHasNoPlaceIsNotDetermined() {
        office.families(2);
        office.quota(null, 1);
        office.nominate(1, 2);

        assertRejected(() -> office.decree("SK/1", 1, 2), "householdIds[1]", BsuFault.HOUSEHOLD_ON_WAITING_LIST);
    }

    @Test
    void thePackMaySayIt() {
        try (PlacesOffice packed = new PlacesOffice(Packs.buleleng()
                .replace(
                        "    places: []",
                        "    places: [{programme: BSU, category: EXTREME_POVERTY, year: 2024, families: 1}]"))) {
            packed.families(2);
            packed.nominate(1, 2);

            assertThat(packed.said(2)).containsExactly("RecipientWaitlisted");
            assertThat(packed.book()).contains(new QuotaSet(PlacesOffice.BOOK, null, 1, true, "buleleng-2024"));
            packed.quota(null, 5);
            packed.aid.happened(family(3), Families.extremelyPoor(family(3)));
            packed.nominate(3);
            assertThat(packed.book())
                    .filteredOn(QuotaSet.class::isInstance)
                    .as("what the office set stays, whatever the pack says")
                    .last()
                    .isEqualTo(new QuotaSet(PlacesOffice.BOOK, null, 5, false, "SK/KUOTA"));
        }
    }

    @Test
    void neverFallsBelowWhatIsTaken() {
        office.families(2);
        office.quota(null, 2);
        office.nominate(1, 2);

        assertRejected(() -> office.quota(null, 1), "places", QuotaFault.QUOTA_BELOW_TAKEN);
        office.end(2, null);
        office.quota(null, 1);
    }

    @Test
    void rejectsWhatIsNoQuota() {
        assertRejected(() -> office.quota(null, -1), "places", QuotaFault.PLACES_NEGATIVE);
        assertRejected(() -> office.quota("12.05.01.2001", 1), "villageCode", QuotaFault.VILLAGE_NOT_OF_REGENCY);
        assertRejected(
                () -> office.send(new SetQuota(PlacesOffice.LINE, PlacesOffice.POVERTY, null, 1, " "), "setter"),
                "regulation",
                QuotaFault.BASIS_MISSING);
        for (String line : List.of("quota:51.08:BSU:2024", "budget:51.08:BSU", "budget:51.08:BSU:soon")) {
            assertRejected(
                    () -> office.send(new SetQuota(line, PlacesOffice.POVERTY, null, 1, "SK"), "setter"),
                    "budgetLineId",
                    BudgetFault.BUDGET_LINE_ID_DOES_NOT_MATCH);
        }
    }

    @Test
    void whatTheRulesAloneGiveARightToHasNoPlaces() {
        try (PlacesOffice other = new PlacesOffice(Packs.read("kinds.yaml"))) {
            assertRejected(
                    () -> other.send(new SetQuota("budget:51.08:PERMAKANAN:2024", "MEALS", null, 1, "SK"), "setter"),
                    "category",
                    RulePackFault.ENTITLED_BY_RULES_ALONE);
            other.send(new SetQuota("budget:51.08:BERAS:2024", "FAMILY_RICE", null, 1, "SK"), "setter");
        }
    }

    @Test
    void whoSetsTheNumberDoesNotNominate() {
        office.families(1);
        office.send(new SetQuota(PlacesOffice.LINE, PlacesOffice.POVERTY, null, 1, "SK"), "nominator");

        assertRejected(() -> office.nominate(1), "", QuotaFault.SAME_HAND_AS_QUOTA);
    }
}
