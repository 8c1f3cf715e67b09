package jejak.deliberation.musdes;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import jejak.deliberation.events.HouseholdDecisionEvent;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.household.events.FamilyEvent;
import jejak.household.events.FamilyEvent.DeathCorrected;
import jejak.household.events.FamilyEvent.DuplicateNikResolved;
import jejak.household.events.FamilyEvent.FamilyCardRenewed;
import jejak.household.events.FamilyEvent.HouseholdClosed;
import jejak.household.events.FamilyEvent.HouseholdMerged;
import jejak.household.events.FamilyEvent.HouseholdMovedIn;
import jejak.household.events.FamilyEvent.HouseholdReopened;
import jejak.household.events.FamilyEvent.HouseholdSplit;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.FamilyEvent.MoveCorrected;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.HouseholdEvent.DisabilityRecorded;
import jejak.household.events.HouseholdEvent.DuplicateNikFlagged;
import jejak.household.events.HouseholdEvent.ExternalProgrammeEnrolmentChanged;
import jejak.household.events.HouseholdEvent.HeadReplaced;
import jejak.household.events.HouseholdEvent.HeadVacated;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.household.events.HouseholdEvent.MemberCorrected;
import jejak.household.events.HouseholdEvent.MemberDeceased;
import jejak.household.events.HouseholdEvent.RegistryMembershipChanged;
import jejak.household.events.HouseholdEvent.WelfareDecileChanged;
import jejak.kernel.Rejected;

/**
 * Remembers of a household where it lives and what sessions decided on it.
 *
 * @param decisions id of the latest event in this household's log, by session
 */
public record HouseholdDecisionsState(String villageCode, boolean movedOut, Map<String, String> decisions) {

    static final HouseholdDecisionsState UNKNOWN = new HouseholdDecisionsState("", false, Map.of());

    HouseholdDecisionsState evolve(HouseholdEvent event) {
        return switch (event) {
            case HouseholdRegistered e -> livingIn(e.villageCode());
            case HouseholdMovedWithinRegency e -> livingIn(e.toVillageCode());
            case HouseholdMovedOut _ -> new HouseholdDecisionsState(villageCode, true, decisions);
            case MemberAdded _, MemberCorrected _, DuplicateNikFlagged _, MemberDeceased _ -> this;
            case HeadVacated _, HeadReplaced _, DisabilityRecorded _ -> this;
            case RegistryMembershipChanged _, WelfareDecileChanged _, ExternalProgrammeEnrolmentChanged _ -> this;
        };
    }

    /** Of a family that ended there is nothing to decide; it counts as gone. */
    HouseholdDecisionsState evolve(FamilyEvent event) {
        return switch (event) {
            case MoveCorrected e -> livingIn(e.villageCode());
            case HouseholdClosed _ -> new HouseholdDecisionsState(villageCode, true, decisions);
            case HouseholdReopened e -> e.villageCode() == null ? this : livingIn(e.villageCode());
            case MemberLeft _, HouseholdSplit _, HouseholdMerged _, HouseholdMovedIn _ -> this;
            case FamilyCardRenewed _, DuplicateNikResolved _, DeathCorrected _ -> this;
        };
    }

    HouseholdDecisionsState evolve(HouseholdDecisionEvent event, String eventId) {
        return switch (event) {
            case HouseholdDeliberated e -> {
                Map<String, String> latest = new LinkedHashMap<>(decisions);
                latest.put(e.musdesId(), eventId);
                yield new HouseholdDecisionsState(villageCode, movedOut, Collections.unmodifiableMap(latest));
            }
        };
    }

    /**
     * Nobody decides on a family that has left.
     *
     * @throws Rejected when it has
     */
    public void mustLiveHere() {
        if (movedOut) {
            throw new Rejected("householdId", MusdesReason.HOUSEHOLD_MOVED_OUT);
        }
    }

    private HouseholdDecisionsState livingIn(String village) {
        return new HouseholdDecisionsState(village, false, decisions);
    }
}
