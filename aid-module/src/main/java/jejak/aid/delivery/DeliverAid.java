package jejak.aid.delivery;

import java.time.LocalDate;
import jejak.aid.delivery.DeliveryState.AskedCategory;
import jejak.aid.events.BsuRefusal;
import jejak.aid.events.DeliveryEvent;
import jejak.aid.events.DeliveryEvent.AidDelivered;
import jejak.aid.events.DeliveryEvent.AidDeliveryPlanned;
import jejak.aid.events.DeliveryEvent.AidRefused;
import jejak.aid.events.DeliveryEvent.DeliveryStep;
import jejak.aid.rulepack.RulePacks;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that a planned month was handed over, by somebody else than who planned it.
 *
 * @param quantity how many units; never more than was planned
 * @param evidenceHash SHA-256 in hex of what proves it
 */
public record DeliverAid(
        @TargetAggregateIdentifier String householdId,
        String deliveryId,
        int quantity,
        LocalDate deliveredOn,
        String place,
        String receiverPersonId,
        String evidenceHash) {

    /** Checks the family once more as of the day of the hand-over. */
    DeliveryEvent decide(DeliveryState state, RulePacks packs, LocalDate today) {
        Delivery delivery = state.require(deliveryId);
        AidDeliveryPlanned plan = delivery.plan();
        new Checks()
                .that(delivery.stage() == Delivery.Stage.PLANNED, "deliveryId", DeliveryFault.DELIVERY_NOT_OPEN)
                .that(!delivery.plannedAfter(deliveredOn), "deliveredOn", DeliveryFault.DATE_BEFORE_PLAN)
                .done();
        AskedCategory key = delivery.key();
        return Terms.of(packs, state.family.regencyCode(), key, today)
                .obstacle(state, key, delivery.month(), plan.personId(), deliveredOn)
                .<DeliveryEvent>map(reason -> refused(plan, reason))
                .orElseGet(() -> delivered(state, delivery, packs, today));
    }

    /** Who planned it does not confirm it, nor does who speaks for the village or named who may collect. */
    void checkHands(DeliveryState state, @Nullable String actor) {
        Delivery delivery = state.require(deliveryId);
        new Checks()
                .that(actor == null || !actor.equals(delivery.plannedBy()), "", DeliveryFault.SAME_HAND_AS_PLAN)
                .that(actor == null || !state.village.contains(actor), "", DeliveryFault.SAME_HAND_AS_VILLAGE)
                .that(!state.namedBy(delivery.plan().personId(), actor), "", DeliveryFault.SAME_HAND_AS_PAYEE)
                .done();
    }

    private AidRefused refused(AidDeliveryPlanned plan, BsuRefusal reason) {
        return new AidRefused(
                householdId,
                plan.programme(),
                plan.category(),
                plan.year(),
                plan.month(),
                plan.personId(),
                DeliveryStep.HAND_OVER,
                reason);
    }

    private AidDelivered delivered(DeliveryState state, Delivery delivery, RulePacks packs, LocalDate today) {
        new HandOver(quantity, deliveredOn, place, receiverPersonId, evidenceHash).check(state, delivery, packs, today);
        AidDeliveryPlanned plan = delivery.plan();
        return new AidDelivered(
                householdId,
                deliveryId,
                plan.programme(),
                plan.category(),
                plan.year(),
                plan.kind(),
                plan.month(),
                plan.personId(),
                quantity,
                plan.unit(),
                delivery.worth(quantity),
                deliveredOn,
                place,
                receiverPersonId,
                evidenceHash);
    }
}
