package jejak.deliberation.proposal;

import jejak.deliberation.events.SpotCheckEvent.Finding;
import jejak.deliberation.events.SpotCheckEvent.SpotCheckRecorded;
import jejak.kernel.Regions;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Puts on record what a team saw at a family's home (uji petik). */
public record RecordSpotCheck(@TargetAggregateIdentifier String householdId, String villageCode, Finding finding) {

    SpotCheckRecorded decide() {
        new Checks()
                .that(Regions.isVillage(villageCode), "villageCode", ProposalReason.VILLAGE_UNKNOWN)
                .done();
        return new SpotCheckRecorded(householdId, villageCode, finding);
    }
}
