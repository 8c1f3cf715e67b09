package jejak.aid.delivery;

import java.time.LocalDate;
import java.time.YearMonth;
import jejak.aid.delivery.DeliveryState.AskedCategory;
import jejak.aid.events.BsuEvent;
import jejak.aid.events.DeliveryEvent;
import jejak.aid.events.PayeeEvent;
import jejak.aid.events.PaymentEvent;
import jejak.aid.events.PlaceEvent.RecipientWaitlisted;
import jejak.deliberation.events.HouseholdDecisionEvent;
import jejak.household.events.ErasureEvent;
import jejak.household.events.FamilyEvent;
import jejak.household.events.FamilyEvent.HouseholdMovedIn;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.WelfareEvent;
import jejak.kernel.Actor;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What a household's log says of aid which is not cash, folded event by event. */
abstract class HouseholdDeliveriesLog {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String householdId;

    final DeliveryState state = new DeliveryState();

    @EventSourcingHandler
    void on(
            HouseholdEvent e,
            @MessageIdentifier String eventId,
            @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String effective) {
        if (householdId == null) {
            state.registeredOn = day(effective);
        }
        householdId = e.householdId();
        state.family = state.family.evolve(e, eventId);
    }

    @EventSourcingHandler
    void on(FamilyEvent e, @MessageIdentifier String eventId) {
        state.family = state.family.evolve(e, eventId);
    }

    /** The regency a family left hands over the month of the move. */
    @EventSourcingHandler
    void on(HouseholdMovedIn e) {
        state.firstMonthHere = YearMonth.from(e.movedOn()).plusMonths(1);
    }

    @EventSourcingHandler
    void on(WelfareEvent e, @MessageIdentifier String eventId) {
        state.family = state.family.evolve(e, eventId);
    }

    @EventSourcingHandler
    void on(
            HouseholdDecisionEvent e,
            @MessageIdentifier String eventId,
            @MetaDataValue(Actor.ID) @Nullable String actor) {
        state.family = state.family.evolve(e, eventId);
        if (actor != null) {
            state.village.add(actor);
        }
    }

    @EventSourcingHandler
    void on(ErasureEvent e) {
        state.on(e);
    }

    @EventSourcingHandler
    void on(
            BsuEvent e,
            @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String effective,
            @MetaDataValue(Actor.ID) @Nullable String actor) {
        state.on(e, day(effective), actor);
    }

    /** Whoever put the family on the waiting list nominated it. */
    @EventSourcingHandler
    void on(RecipientWaitlisted e, @MetaDataValue(Actor.ID) @Nullable String actor) {
        state.hand(new AskedCategory(e.programme(), e.category(), e.year()), actor);
    }

    @EventSourcingHandler
    void on(PaymentEvent e) {
        state.on(e);
    }

    @EventSourcingHandler
    void on(PayeeEvent e, @MetaDataValue(Actor.ID) @Nullable String actor) {
        state.on(e, actor);
    }

    @EventSourcingHandler
    void on(
            DeliveryEvent e,
            @MessageIdentifier String eventId,
            @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String effective,
            @MetaDataValue(Actor.ID) @Nullable String actor) {
        state.on(e, eventId, day(effective), actor);
    }

    private static @Nullable LocalDate day(@Nullable String effective) {
        return effective == null ? null : LocalDate.parse(effective);
    }
}
