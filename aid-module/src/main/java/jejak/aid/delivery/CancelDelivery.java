package jejak.aid.delivery;

import java.time.LocalDate;
import jejak.aid.events.DeliveryEvent.AidDeliveryCancelled;
import jejak.aid.events.DeliveryEvent.DeliveryCancellation;
import jejak.kernel.Actor;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Says that nothing is handed over, or that nothing was although it is on record; the month is free again. */
public record CancelDelivery(
        @TargetAggregateIdentifier String householdId, String deliveryId, DeliveryCancellation reason) {

    /** @param on the day on which it is called off; null when nothing is said */
    AidDeliveryCancelled decide(DeliveryState state, @Nullable LocalDate on) {
        Delivery delivery = state.require(deliveryId);
        boolean recorded = reason == DeliveryCancellation.RECORDED_IN_ERROR;
        new Checks()
                .that(delivery.standing(), "deliveryId", DeliveryFault.DELIVERY_NOT_OPEN)
                .that(on == null || !delivery.plannedAfter(on), Actor.EFFECTIVE_DATE, DeliveryFault.DATE_BEFORE_PLAN)
                .that(
                        !delivery.standing() || recorded == (delivery.stage() == Delivery.Stage.DELIVERED),
                        "reason",
                        DeliveryFault.REASON_DOES_NOT_FIT)
                .done();
        return new AidDeliveryCancelled(
                householdId,
                deliveryId,
                delivery.plan().programme(),
                delivery.plan().category(),
                delivery.plan().personId(),
                delivery.plan().month(),
                reason);
    }

    void checkHands(DeliveryState state, @Nullable String actor) {
        CorrectDelivery.checkHands(state.require(deliveryId), actor);
    }
}
