package jejak.household.family;

import static jejak.household.family.Neighbours.*;
import static org.assertj.core.api.Assertions.assertThat;

import jejak.household.RecordDeath;
import jejak.household.events.FamilyEvent.CardRenewal;
import jejak.household.events.FamilyEvent.FamilyCardRenewed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When a family's card has another number. */
class RenewFamilyCardTest {

    private final Neighbours all = Neighbours.ofBengkala();

    @AfterEach
    void close() {
        all.close();
    }

    @Test
    void theEarlierNumberIsFreeAndTheNewOneTaken() {
        all.send(renew(NEW_CARD));
        assertThat(all.lastAppend())
                .containsExactly(
                        new FamilyCardRenewed(MADES, MADE, CARD, NEW_CARD, CardRenewal.LOST_OR_DAMAGED, YESTERDAY));
        assertThat(all.holders())
                .containsEntry("family-card/" + NEW_CARD, MADES)
                .doesNotContainKey("family-card/" + CARD);
        all.send(renew(CARD));
        assertThat(all.lastAppend())
                .containsExactly(
                        new FamilyCardRenewed(MADES, MADE, NEW_CARD, CARD, CardRenewal.LOST_OR_DAMAGED, YESTERDAY));
    }

    @Test
    void whatIsNoNewCardIsRefused() {
        all.refuses(renew("123"), "cardNumber: CARD_NUMBER_NOT_SIXTEEN_DIGITS");
        all.refuses(renew(CARD), "cardNumber: CARD_NUMBER_UNCHANGED");
        all.send(new RecordDeath(MADES, MADE, YESTERDAY, null));
        all.refuses(renew(NEW_CARD), "householdId: HEAD_VACANT");
    }

    private static RenewFamilyCard renew(String number) {
        return new RenewFamilyCard(MADES, number, CardRenewal.LOST_OR_DAMAGED, YESTERDAY);
    }
}
