package jejak.deliberation.proposal;

import jejak.deliberation.events.SpotCheckEvent.Finding;
import jejak.deliberation.events.SpotCheckEvent.SpotCheckRecorded;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Puts on record what a team saw at a family's home (uji petik). */
public record RecordSpotCheck(@TargetAggregateIdentifier String householdId, Finding finding) {

    /** @param villageCode where the family lives */
    SpotCheckRecorded decide(String villageCode) {
        return new SpotCheckRecorded(householdId, villageCode, finding);
    }
}
