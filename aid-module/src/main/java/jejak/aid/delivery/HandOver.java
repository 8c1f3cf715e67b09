package jejak.aid.delivery;

import java.time.LocalDate;
import jejak.aid.payee.Collecting;
import jejak.aid.rulepack.PackHash;
import jejak.aid.rulepack.RulePacks;
import jejak.kernel.Rejected.Checks;

/** How something was handed over, as it is said first and as it is put right. */
record HandOver(int quantity, LocalDate deliveredOn, String place, String receiverPersonId, String evidenceHash) {

    /** Notes what cannot be right about it. */
    void check(DeliveryState state, Delivery delivery, RulePacks packs, LocalDate today) {
        String person = delivery.plan().personId();
        Collecting collecting =
                Collecting.of(state.family, state.payees, packs, delivery.plan().year(), today);
        boolean mayTake = person == null
                ? state.family.hadLivingMember(receiverPersonId, deliveredOn)
                : collecting.allows(person, receiverPersonId, deliveredOn);
        new Checks()
                .that(
                        quantity > 0 && quantity <= delivery.plan().quantity(),
                        "quantity",
                        DeliveryFault.QUANTITY_NOT_PLANNED)
                .that(!deliveredOn.isAfter(today), "deliveredOn", DeliveryFault.DATE_NOT_PLAUSIBLE)
                .that(mayTake, "receiverPersonId", DeliveryFault.RECEIVER_NOT_ALLOWED)
                .that(!place.isBlank(), "place", DeliveryFault.VALUE_MISSING)
                .that(PackHash.wellFormed(evidenceHash), "evidenceHash", DeliveryFault.NOT_A_HASH)
                .done();
    }
}
