package jejak.deliberation.events;

import java.time.LocalDate;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.deliberation.events.MusdesEvent.DecisionReason;
import jejak.deliberation.events.MusdesEvent.Forum;
import jejak.kernel.Claim;
import org.jspecify.annotations.Nullable;

/** What a village's deliberations put into a household's own log. */
public sealed interface HouseholdDecisionEvent extends Claim.Source {

    /** The household whose log holds this event. */
    String householdId();

    /**
     * A session decided on this household; committed together with the session's own event.
     *
     * @param supersedes id of the earlier event in this household's log that this decision replaces
     */
    record HouseholdDeliberated(
            String householdId,
            String musdesId,
            String villageCode,
            Forum forum,
            DecisionKind kind,
            @Nullable DecisionReason reason,
            LocalDate decidedOn,
            @Nullable String supersedes)
            implements HouseholdDecisionEvent {}
}
