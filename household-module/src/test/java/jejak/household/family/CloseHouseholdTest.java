package jejak.household.family;

import static jejak.household.family.Neighbours.*;
import static org.assertj.core.api.Assertions.assertThat;

import jejak.household.RecordDeath;
import jejak.household.events.FamilyEvent.ClosingReason;
import jejak.household.events.FamilyEvent.DepartureReason;
import jejak.household.events.FamilyEvent.HouseholdClosed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When nobody is left of a family. */
class CloseHouseholdTest {

    private final Neighbours all = Neighbours.ofBengkala();

    @AfterEach
    void close() {
        all.close();
    }

    @Test
    void theLastDeathIsTheEndOfTheFamily() {
        all.refuses(close(ClosingReason.ALL_DECEASED), "householdId: MEMBERS_REMAIN");
        all.send(new RecordDeath(PUTUS, PUTU, YESTERDAY, null));
        all.refuses(close(ClosingReason.ALL_LEFT), "reason: CLOSING_REASON_WRONG");
        all.refuses(close(ClosingReason.MERGED), "reason: CLOSING_REASON_WRONG");
        all.send(close(ClosingReason.ALL_DECEASED));
        assertThat(all.lastAppend()).containsExactly(new HouseholdClosed(PUTUS, ClosingReason.ALL_DECEASED, YESTERDAY));
        all.refuses(close(ClosingReason.ALL_DECEASED), "householdId: FAMILY_ENDED");
    }

    @Test
    void theLastDepartureIsTheEndOfTheFamily() {
        all.send(new RecordMemberLeft(PUTUS, PUTU, DepartureReason.MOVED_AWAY, null, null, null, YESTERDAY));
        all.refuses(close(ClosingReason.ALL_DECEASED), "reason: CLOSING_REASON_WRONG");
        all.send(close(ClosingReason.ALL_LEFT));
    }

    @Test
    void whatNobodyRegisteredDoesNotEnd() {
        all.refuses(new CloseHousehold(NEW, ClosingReason.ALL_LEFT, YESTERDAY), "householdId: HOUSEHOLD_UNKNOWN");
    }

    @Test
    void moneyAndBenefitsComeFirst() {
        all.send(new RecordDeath(PUTUS, PUTU, YESTERDAY, null));
        all.entitled.add(PUTUS);
        all.payees.add(PUTU);
        all.refuses(
                close(ClosingReason.ALL_DECEASED), "householdId: PAYMENT_UNDER_WAY, householdId: BENEFIT_NOT_ENDED");
    }

    private static CloseHousehold close(ClosingReason reason) {
        return new CloseHousehold(PUTUS, reason, YESTERDAY);
    }
}
