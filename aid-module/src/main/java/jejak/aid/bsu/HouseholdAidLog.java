package jejak.aid.bsu;

import java.time.LocalDate;
import java.time.YearMonth;
import jejak.aid.bsu.benefit.Hands;
import jejak.aid.bsu.benefit.HoldDays;
import jejak.aid.events.BsuEvent;
import jejak.aid.events.DeliveryEvent;
import jejak.aid.events.OverpaymentEvent;
import jejak.aid.events.PayeeEvent;
import jejak.aid.events.PaymentEvent;
import jejak.aid.events.PlaceEvent;
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

/** What a household's log says of its aid, folded event by event. */
abstract class HouseholdAidLog {

    @AggregateIdentifier
    private @Nullable String householdId;

    HouseholdAidState state = HouseholdAidState.NONE;

    Hands hands = Hands.NONE;

    /** First month in which a family from another regency has a right to aid of this one: that one pays the month of the move. */
    @Nullable
    YearMonth firstMonthHere;

    /** The day from which the family is in the register, when its first event says one. */
    @Nullable
    LocalDate registeredOn;

    HoldDays holds = HoldDays.NONE;

    HouseholdAidState state() {
        return state;
    }

    Hands hands() {
        return hands;
    }

    @EventSourcingHandler
    void on(
            HouseholdEvent e,
            @MessageIdentifier String eventId,
            @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String effectiveDate) {
        if (householdId == null && effectiveDate != null) {
            registeredOn = LocalDate.parse(effectiveDate);
        }
        householdId = e.householdId();
        state = state.know(state.family().evolve(e, eventId));
    }

    @EventSourcingHandler
    void on(HouseholdMovedIn e) {
        firstMonthHere = YearMonth.from(e.movedOn()).plusMonths(1);
    }

    @EventSourcingHandler
    void on(FamilyEvent e, @MessageIdentifier String eventId) {
        state = state.know(state.family().evolve(e, eventId));
    }

    @EventSourcingHandler
    void on(WelfareEvent e, @MessageIdentifier String eventId) {
        state = state.know(state.family().evolve(e, eventId));
    }

    @EventSourcingHandler
    void on(ErasureEvent e) {
        state = state.heed(state.beside().evolve(e));
    }

    @EventSourcingHandler
    void on(
            HouseholdDecisionEvent e,
            @MessageIdentifier String eventId,
            @MetaDataValue(Actor.ID) @Nullable String actor) {
        state = state.know(state.family().evolve(e, eventId));
        if (actor != null) {
            hands = hands.decided(actor);
        }
    }

    @EventSourcingHandler
    void on(
            BsuEvent e,
            @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String effectiveDate,
            @MetaDataValue(Actor.ID) @Nullable String actor) {
        LocalDate day = effectiveDate == null ? null : LocalDate.parse(effectiveDate);
        state = state.evolve(e, day);
        holds = holds.evolve(e, day);
        if (actor != null) {
            hands = hands.evolve(e, actor);
        }
    }

    @EventSourcingHandler
    void on(
            PaymentEvent e,
            @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String effectiveDate,
            @MetaDataValue(Actor.ID) @Nullable String actor) {
        state = state.evolve(e, effectiveDate == null ? null : LocalDate.parse(effectiveDate));
        if (actor != null) {
            hands = hands.evolve(e, actor);
        }
    }

    @EventSourcingHandler
    void on(PayeeEvent e, @MetaDataValue(Actor.ID) @Nullable String actor) {
        state = state.heed(state.beside().evolve(e, actor));
    }

    @EventSourcingHandler
    void on(OverpaymentEvent e) {
        state = state.heed(state.beside().evolve(e));
    }

    @EventSourcingHandler
    void on(DeliveryEvent e) {
        state = state.heed(state.beside().evolve(e));
    }

    @EventSourcingHandler
    void on(
            PlaceEvent e,
            @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String effectiveDate,
            @MetaDataValue(Actor.ID) @Nullable String actor) {
        state = state.evolve(e, effectiveDate == null ? null : LocalDate.parse(effectiveDate));
        if (actor != null) {
            hands = hands.evolve(e, actor);
        }
    }
}
