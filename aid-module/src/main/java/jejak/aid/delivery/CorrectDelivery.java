package jejak.aid.delivery;

import java.time.LocalDate;
import java.util.Objects;
import jejak.aid.events.DeliveryEvent.AidDeliveryCorrected;
import jejak.aid.rulepack.RulePacks;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Puts right how something was handed over; the earlier record stays and is superseded. */
public record CorrectDelivery(
        @TargetAggregateIdentifier String householdId,
        String deliveryId,
        int quantity,
        LocalDate deliveredOn,
        String place,
        String receiverPersonId,
        String evidenceHash) {

    AidDeliveryCorrected decide(DeliveryState state, RulePacks packs, LocalDate today) {
        Delivery delivery = state.require(deliveryId);
        new Checks()
                .that(delivery.stage() == Delivery.Stage.DELIVERED, "deliveryId", DeliveryFault.NOT_HANDED_OVER)
                .that(!delivery.plannedAfter(deliveredOn), "deliveredOn", DeliveryFault.DATE_BEFORE_PLAN)
                .done();
        new HandOver(quantity, deliveredOn, place, receiverPersonId, evidenceHash).check(state, delivery, packs, today);
        return new AidDeliveryCorrected(
                householdId,
                deliveryId,
                Objects.requireNonNull(delivery.saidBy()),
                quantity,
                delivery.worth(quantity),
                deliveredOn,
                place,
                receiverPersonId,
                evidenceHash);
    }

    void checkHands(DeliveryState state, @Nullable String actor) {
        Delivery delivery = state.require(deliveryId);
        checkHands(delivery, actor);
        new Checks()
                .that(!state.namedBy(delivery.plan().personId(), actor), "", DeliveryFault.SAME_HAND_AS_PAYEE)
                .done();
    }

    /** Who planned or recorded it does not change what is on record of it. */
    static void checkHands(Delivery delivery, @Nullable String actor) {
        new Checks()
                .that(actor == null || !actor.equals(delivery.recordedBy()), "", DeliveryFault.SAME_HAND_AS_RECORD)
                .that(
                        actor == null || delivery.recordedBy() == null || !actor.equals(delivery.plannedBy()),
                        "",
                        DeliveryFault.SAME_HAND_AS_PLAN)
                .done();
    }
}
