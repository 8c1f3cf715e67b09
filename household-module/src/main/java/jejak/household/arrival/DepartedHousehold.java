package jejak.household.arrival;

import jejak.household.events.ErasureEvent;
import jejak.household.events.FamilyEvent;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.JknEvent;
import jejak.household.events.MoveEvent;
import jejak.household.events.WelfareEvent;
import jejak.kernel.Actor;
import jejak.kernel.Claim.Source;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** A household's log as far as a move between two regencies reads and writes it, on either side. */
class DepartedHousehold {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String householdId;

    private Departed family = Departed.NONE;

    Departed family() {
        return family;
    }

    /** Every word of the move names the event that began it. */
    void say(Source event, String movedOutEventId) {
        AggregateLifecycle.apply(event, MetaData.with(Actor.CAUSE, movedOutEventId));
    }

    @EventSourcingHandler
    void on(HouseholdEvent e, @MessageIdentifier String eventId, @MetaDataValue(Actor.ID) @Nullable String actor) {
        householdId = e.householdId();
        family = family.evolve(e, eventId, actor);
    }

    @EventSourcingHandler
    void on(FamilyEvent e) {
        family = family.evolve(e);
    }

    @EventSourcingHandler
    void on(MoveEvent e) {
        family = family.evolve(e);
    }

    @EventSourcingHandler
    void on(WelfareEvent e) {
        family = family.evolve(e);
    }

    @EventSourcingHandler
    void on(JknEvent e) {
        family = family.evolve(e);
    }

    @EventSourcingHandler
    void on(ErasureEvent e) {
        family = family.evolve(e);
    }
}
