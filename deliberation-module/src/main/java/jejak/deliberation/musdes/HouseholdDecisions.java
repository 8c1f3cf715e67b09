package jejak.deliberation.musdes;

import jejak.deliberation.events.HouseholdDecisionEvent;
import jejak.household.events.FamilyEvent;
import jejak.household.events.HouseholdEvent;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** A household's log as far as deliberations read and write it; the household itself is registered upstream. */
public class HouseholdDecisions {

    /** Read by Axon only, and null until the first event: an empty text would become the first event's stream. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String householdId;

    private HouseholdDecisionsState state = HouseholdDecisionsState.UNKNOWN;

    @EventSourcingHandler
    void on(FamilyEvent e) {
        state = state.evolve(e);
    }

    @EventSourcingHandler
    void on(HouseholdEvent e) {
        householdId = e.householdId();
        state = state.evolve(e);
    }

    @EventSourcingHandler
    void on(HouseholdDecisionEvent e, @MessageIdentifier String eventId) {
        householdId = e.householdId();
        state = state.evolve(e, eventId);
    }

    /** What a handler of two logs decides on. */
    public HouseholdDecisionsState state() {
        return state;
    }
}
