package jejak.aid.delivery;

import java.time.LocalDate;
import java.util.Optional;
import jejak.aid.events.DeliveryEvent;
import jejak.aid.events.DeliveryEvent.AidDeliveryPlanned;
import jejak.aid.rulepack.RulePacks;
import jejak.kernel.Actor;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** The part of a household's log that holds aid which is not cash. */
class HouseholdDeliveries extends HouseholdDeliveriesLog {

    @CommandHandler
    void handle(
            PlanDelivery c,
            @MetaDataValue(Actor.TODAY) String today,
            @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String effective,
            @MetaDataValue(Actor.ID) @Nullable String actor,
            RulePacks packs) {
        LocalDate day = LocalDate.parse(today);
        DeliveryEvent decided = c.decide(state, packs, day);
        Optional<String> ruledBy = packs.activatedBy(packs.require(state.family.regencyCode(), c.year(), day));
        c.checkHands(state, actor, ruledBy);
        if (decided instanceof AidDeliveryPlanned) {
            c.checkDay(state, effective == null ? day : LocalDate.parse(effective));
        }
        AggregateLifecycle.apply(decided);
    }

    @CommandHandler
    void handle(
            DeliverAid c,
            @MetaDataValue(Actor.TODAY) String today,
            @MetaDataValue(Actor.ID) @Nullable String actor,
            RulePacks packs) {
        c.checkHands(state, actor);
        AggregateLifecycle.apply(c.decide(state, packs, LocalDate.parse(today)));
    }

    @CommandHandler
    void handle(
            CorrectDelivery c,
            @MetaDataValue(Actor.TODAY) String today,
            @MetaDataValue(Actor.ID) @Nullable String actor,
            RulePacks packs) {
        c.checkHands(state, actor);
        AggregateLifecycle.apply(c.decide(state, packs, LocalDate.parse(today)));
    }

    @CommandHandler
    void handle(
            CancelDelivery c,
            @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String effective,
            @MetaDataValue(Actor.ID) @Nullable String actor) {
        c.checkHands(state, actor);
        AggregateLifecycle.apply(c.decide(state, effective == null ? null : LocalDate.parse(effective)));
    }
}
