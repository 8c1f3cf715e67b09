package jejak.aid.quota;

import static jejak.aid.Commands.assertRejected;
import static jejak.aid.quota.PlacesOffice.family;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import jejak.aid.Families;
import jejak.aid.bsu.DisburseBsu;
import jejak.aid.bsu.fault.FourEyesFault;
import jejak.aid.budget.PlanTranche;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.BsuEvent.BsuRefused;
import jejak.aid.events.BsuRefusal;
import jejak.aid.events.PlaceEvent.RecipientPromoted;
import jejak.aid.events.PlaceEvent.RecipientReplaced;
import jejak.kernel.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReplaceRecipientTest {

    private final PlacesOffice office = new PlacesOffice();

    @BeforeEach
    void twoHaveAPlaceAndTwoWait() {
        office.families(4);
        office.quota(null, 2);
        office.nominate(1, 2);
        office.decree("SK/1", 1, 2);
        office.nominate(3, 4);
        office.send(
                new PlanTranche(PlacesOffice.LINE, PlacesOffice.POVERTY, 1, "2024-01", "2024-04", PlacesOffice.DAY),
                "planner");
        office.send(
                new PlanTranche(PlacesOffice.LINE, PlacesOffice.POVERTY, 2, "2024-05", "2024-12", PlacesOffice.DAY),
                "planner");
    }

    @AfterEach
    void stop() {
        office.close();
    }

    @Test
    void bothLogsNameEachOther() {
        office.replace(1, 3, "2024-06");

        RecipientReplaced replaced = office.last(1, RecipientReplaced.class);
        RecipientPromoted promoted = office.last(3, RecipientPromoted.class);
        assertThat(replaced.successorHouseholdId()).isEqualTo(family(3));
        assertThat(replaced.decreeNumber()).isEqualTo("SK/1");
        assertThat(promoted.replacedHouseholdId()).isEqualTo(family(1));
        assertThat(promoted.amendsDecree()).isEqualTo("SK/1");
        assertThat(promoted.fromMonth()).isEqualTo("2024-07");
        assertThat(office.said(1)).endsWith("BenefitTerminated", "RecipientReplaced");
        office.decree("SK/1-P", 3);
        assertThat(office.last(3, BsuRecipientDetermined.class).reservedRupiah())
                .isEqualTo(6 * 450_000);
    }

    @Test
    void nobodyIsReplacedBeforeTheSuccessorWaits() {
        LocalDate early = PlacesOffice.DAY.minusDays(1);
        office.on(early.toString());
        assertRejected(() -> office.replace(1, 3, "2024-06"), Actor.EFFECTIVE_DATE, QuotaFault.DATE_BEFORE_WAITING);
    }

    @Test
    void noMonthIsPaidToBoth() {
        office.send(new DisburseBsu(family(1), "BSU", PlacesOffice.POVERTY, 2024, 1), "treasurer");
        office.replace(1, 3, "2024-02");
        office.decree("SK/1-P", 3);
        office.send(new DisburseBsu(family(3), "BSU", PlacesOffice.POVERTY, 2024, 1), "treasurer");
        assertThat(office.last(3, BsuRefused.class).reason()).isEqualTo(BsuRefusal.MONTHS_OUTSIDE_ENTITLEMENT);
        office.send(new DisburseBsu(family(3), "BSU", PlacesOffice.POVERTY, 2024, 2), "treasurer");
        assertThat(office.last(3, BsuDisbursementInstructed.class).months())
                .startsWith("2024-05")
                .hasSize(8);
        office.send(new DisburseBsu(family(1), "BSU", PlacesOffice.POVERTY, 2024, 2), "treasurer");
        assertThat(office.last(1, BsuRefused.class).reason()).isEqualTo(BsuRefusal.TERMINATED);
    }

    @Test
    void evenWhenAnotherPlaceIsFreeTheSuccessorBeginsAfterward() {
        office.end(2, null);
        office.replace(1, 3, "2024-06");

        assertThat(office.last(3, RecipientPromoted.class).fromMonth()).isEqualTo("2024-07");
    }

    @Test
    void theListSaysWhoSucceeds() {
        assertRejected(() -> office.replace(1, 4, null), "householdId", QuotaFault.NOT_NEXT_IN_LINE);
        assertRejected(() -> office.replace(1, 2, null), "householdId", QuotaFault.NOT_ON_WAITING_LIST);
        assertRejected(() -> office.replace(1, 99, null), "successorHouseholdId", QuotaFault.NOT_ON_WAITING_LIST);
        assertThat(office.said(1)).doesNotContain("BenefitTerminated");
    }

    @Test
    void aPlaceOfOneVillageIsNotHandedToAnother() {
        try (PlacesOffice other = new PlacesOffice()) {
            other.families(2);
            other.moved(2, PlacesOffice.JULAH);
            other.quota(Families.BENGKALA, 1);
            other.quota(PlacesOffice.JULAH, 0);
            other.nominate(1, 2);
            other.decree("SK/1", 1);
            other.quota(PlacesOffice.JULAH, 1);
            assertRejected(() -> other.replace(1, 2, null), "successorHouseholdId", QuotaFault.NO_PLACE_FREE);
            other.promote(2);
        }
    }

    @Test
    void onlyADeterminedFamilyHasAPlaceToHandOver() {
        office.end(2, null);
        office.promote(3);
        assertRejected(() -> office.replace(3, 4, null), "householdId", QuotaFault.NO_PLACE_TO_HAND_OVER);
    }

    @Test
    void fourEyes() {
        office.send(new DisburseBsu(family(2), "BSU", PlacesOffice.POVERTY, 2024, 1), "head");
        assertRejected(() -> office.replace(2, 3, null), "", FourEyesFault.SAME_HAND_AS_INSTRUCTION);
        office.send(new SetQuota(PlacesOffice.LINE, PlacesOffice.POVERTY, null, 3, "SK"), "head");
        assertRejected(() -> office.replace(1, 3, null), "", QuotaFault.SAME_HAND_AS_QUOTA);
        office.quota(null, 2);
        office.replace(1, 3, null);
        office.decree("SK/1-P", 3);
        assertRejected(
                () -> office.send(new DisburseBsu(family(3), "BSU", PlacesOffice.POVERTY, 2024, 1), "nominator"),
                Map.of("", FourEyesFault.SAME_HAND_AS_NOMINATION));
    }
}
