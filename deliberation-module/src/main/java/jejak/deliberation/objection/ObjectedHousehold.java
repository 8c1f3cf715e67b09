package jejak.deliberation.objection;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import jejak.deliberation.events.HouseholdDecisionEvent;
import jejak.deliberation.events.HouseholdObjectionEvent;
import jejak.household.events.FamilyEvent;
import jejak.household.events.FamilyEvent.HouseholdClosed;
import jejak.household.events.FamilyEvent.HouseholdReopened;
import jejak.household.events.FamilyEvent.MoveCorrected;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.HouseholdEvent.HeadReplaced;
import jejak.household.events.HouseholdEvent.HeadVacated;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.kernel.Actor;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
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
     * @param deeds whose each event of its log is, and of which day, by event id
     */
    record State(
            String villageCode,
            boolean movedOut,
            @Nullable String headPersonId,
            Set<String> recorders,
            Map<String, Deed> deeds) {

        boolean knows(@Nullable String contested) {
            return contested == null || deeds.containsKey(contested);
        }

        /** Whether what is contested came only after a day. */
        boolean after(@Nullable String contested, LocalDate day) {
            Deed deed = contested == null ? null : deeds.get(contested);
            return deed != null && deed.on().isAfter(day);
        }

        /** Whether somebody had a hand in what is contested, or recorded what the village decided. */
        boolean touchedBy(String actor, @Nullable String contested) {
            return recorders.contains(actor)
                    || (contested != null
                            && actor.equals(
                                    deeds.getOrDefault(contested, Deed.NOBODYS).actor()));
        }
    }

    /** Who did something, empty where the log does not say, and on which day. */
    record Deed(String actor, LocalDate on) {

        private static final Deed NOBODYS = new Deed("", LocalDate.MIN);
    }

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String householdId;

    private String villageCode = "";
    private boolean movedOut;
    private @Nullable String headPersonId;
    private final Set<String> recorders = new HashSet<>();
    private final Map<String, Deed> deeds = new HashMap<>();

    State state() {
        return new State(villageCode, movedOut, headPersonId, Set.copyOf(recorders), Map.copyOf(deeds));
    }

    void say(HouseholdObjectionEvent event) {
        AggregateLifecycle.apply(event);
    }

    /** What is contested may be of any room, so every event is taken in, and of most only whose it is. */
    @EventSourcingHandler
    void on(
            Object event,
            @MessageIdentifier String eventId,
            @MetaDataValue(Actor.ID) @Nullable String actor,
            @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String on) {
        deeds.put(eventId, new Deed(actor == null ? "" : actor, on == null ? LocalDate.MIN : LocalDate.parse(on)));
        if (event instanceof HouseholdEvent e) {
            householdId = e.householdId();
            live(e);
        }
        if (event instanceof FamilyEvent e) {
            live(e);
        }
        if (event instanceof HouseholdDecisionEvent && actor != null) {
            recorders.add(actor);
        }
    }

    private void live(HouseholdEvent event) {
        if (event instanceof HouseholdRegistered e) {
            villageCode = e.villageCode();
            headPersonId = e.headPersonId();
        } else if (event instanceof HouseholdMovedWithinRegency e) {
            villageCode = e.toVillageCode();
            movedOut = false;
        } else if (event instanceof HouseholdMovedOut) {
            movedOut = true;
        } else if (event instanceof HeadVacated) {
            headPersonId = null;
        } else if (event instanceof HeadReplaced e) {
            headPersonId = e.personId();
        }
    }

    private void live(FamilyEvent event) {
        if (event instanceof MoveCorrected e) {
            villageCode = e.villageCode();
            movedOut = false;
        } else if (event instanceof HouseholdClosed) {
            movedOut = true;
        } else if (event instanceof HouseholdReopened e) {
            movedOut = e.villageCode() == null;
        }
    }
}
