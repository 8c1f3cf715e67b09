package jejak.aid.bsu;

import static jejak.aid.Commands.assertRejected;
import static jejak.aid.quota.PlacesOffice.family;
import static org.assertj.core.api.Assertions.assertThat;

import jejak.aid.Families;
import jejak.aid.bsu.fault.BsuFault;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.quota.PlacesOffice;
import jejak.aid.quota.QuotaFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Places and decrees, where they meet. */
class EnrolmentTest {

    private final PlacesOffice office = new PlacesOffice();

    @AfterEach
    void stop() {
        office.close();
    }

    @Test
    void whoeverWaitsIsNotDetermined() {
        office.families(2);
        office.quota(null, 1);
        office.nominate(1, 2);
        assertRejected(() -> office.decree("SK/1", 1, 2), "householdIds[1]", BsuFault.HOUSEHOLD_ON_WAITING_LIST);
        office.decree("SK/1", 1);
    }

    /** As on another node, while the book was opened. */
    @Test
    void whoWasNominatedBesideTheBookHasAPlaceOrNoDecree() {
        office.families(2);
        office.quota(null, 1);
        beside(1);
        beside(2);
        office.decree("SK/1", 1);
        assertRejected(() -> office.decree("SK/2", 2), "householdIds[0]", BsuFault.HOUSEHOLD_WITHOUT_PLACE);
        assertThat(office.book()).hasSize(3);
    }

    @Test
    void onlyADecreeMakesAPlaceThatCanBeHandedOver() {
        office.families(2);
        office.quota(null, 1);
        office.nominate(1, 2);
        assertRejected(() -> office.replace(1, 2, null), "householdId", QuotaFault.NO_PLACE_TO_HAND_OVER);
        office.decree("SK/1", 1);
        office.replace(1, 2, null);
    }

    @Test
    void whoHasADecreeAndNoPlaceHandsNoneOver() {
        office.families(2);
        office.quota(null, 0);
        beside(1);
        office.happened(1, Aid.determined(PlacesOffice.POVERTY, Families.SARI, "2024-01", 12));
        office.nominate(2);
        assertRejected(() -> office.replace(1, 2, null), "householdId", QuotaFault.NO_PLACE_TO_HAND_OVER);
    }

    private void beside(int family) {
        office.happened(
                family,
                new BsuRecipientNominated(
                        family(family),
                        "BSU",
                        PlacesOffice.POVERTY,
                        2024,
                        Families.SARI,
                        450_000,
                        "2024-01",
                        "2024-12",
                        "buleleng-2024"));
    }
}
