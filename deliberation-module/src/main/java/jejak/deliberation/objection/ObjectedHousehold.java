package jejak.deliberation.objection;

import java.util.HashSet;
import java.util.Set;
import jejak.deliberation.events.HouseholdDecisionEvent;
import jejak.deliberation.events.HouseholdObjectionEvent;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.HouseholdEvent.HeadReplaced;
import jejak.household.events.HouseholdEvent.HeadVacated;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.kernel.Actor;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** A household's log as far as objections read and write it. */
class ObjectedHousehold {

    /**
     * What an objection needs to know of the family.
     *
     * @param recorders who recorded what the village decided on it
     */
    record State(
            String villageCode, boolean movedOut, @Nullable String headPersonId, Set<String> recorders) {}

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String householdId;

    private String villageCode = "";
    private boolean movedOut;
    private @Nullable String headPersonId;
    private final Set<String> recorders = new HashSet<>();

    State state() {
        return new State(villageCode, movedOut, headPersonId, Set.copyOf(recorders));
    }

    void say(HouseholdObjectionEvent event) {
        AggregateLifecycle.apply(event);
    }

    @EventSourcingHandler
    void on(HouseholdEvent e) {
        householdId = e.householdId();
    }

    @EventSourcingHandler
    void on(HouseholdRegistered e) {
        householdId = e.householdId();
        villageCode = e.villageCode();
        headPersonId = e.headPersonId();
    }

    @EventSourcingHandler
    void on(HouseholdMovedWithinRegency e) {
        villageCode = e.toVillageCode();
        movedOut = false;
    }

    @EventSourcingHandler
    void on(HouseholdMovedOut e) {
        movedOut = true;
    }

    @EventSourcingHandler
    void on(HeadVacated e) {
        headPersonId = null;
    }

    @EventSourcingHandler
    void on(HeadReplaced e) {
        headPersonId = e.personId();
    }

    @EventSourcingHandler
    void on(HouseholdDecisionEvent e, @MetaDataValue(Actor.ID) @Nullable String actor) {
        if (actor != null) {
            recorders.add(actor);
        }
    }

    @EventSourcingHandler
    void on(HouseholdObjectionEvent e) {
        householdId = e.householdId();
    }
}
