package jejak.aid.payee;

import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.DeliveryEvent.AidDeliveryPlanned;
import jejak.aid.events.PayeeEvent;
import jejak.aid.events.PaymentEvent.BsuDisbursementReinstructed;
import jejak.household.events.ErasureEvent;
import jejak.household.events.FamilyEvent;
import jejak.household.events.HouseholdEvent;
import jejak.kernel.Actor;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** The part of a household's log that says who may collect. */
class HouseholdPayees {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String householdId;

    private final PayeeState state = new PayeeState();

    PayeeState state() {
        return state;
    }

    void append(PayeeEvent event) {
        AggregateLifecycle.apply(event);
    }

    @CommandHandler
    void handle(WithdrawPayee c) {
        append(c.decide(state));
    }

    @EventSourcingHandler
    void on(HouseholdEvent e, @MessageIdentifier String eventId) {
        householdId = e.householdId();
        state.on(e, eventId);
    }

    @EventSourcingHandler
    void on(FamilyEvent e, @MessageIdentifier String eventId) {
        state.on(e, eventId);
    }

    @EventSourcingHandler
    void on(ErasureEvent e) {
        state.on(e);
    }

    @EventSourcingHandler
    void on(PayeeEvent e, @MetaDataValue(Actor.ID) @Nullable String actor) {
        state.on(e, actor);
    }

    @EventSourcingHandler
    void on(BsuDisbursementInstructed e, @MetaDataValue(Actor.ID) @Nullable String actor) {
        state.instructedFor(e.recipientPersonId(), actor);
    }

    @EventSourcingHandler
    void on(BsuDisbursementReinstructed e, @MetaDataValue(Actor.ID) @Nullable String actor) {
        state.instructedFor(e.recipientPersonId(), actor);
    }

    @EventSourcingHandler
    void on(AidDeliveryPlanned e, @MetaDataValue(Actor.ID) @Nullable String actor) {
        if (e.personId() != null) {
            state.instructedFor(e.personId(), actor);
        }
    }
}
