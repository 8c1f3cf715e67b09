package jejak.api.policy;

import java.util.Set;
import java.util.stream.Collectors;
import jejak.aid.events.RulePackEvent.RulePackActivated;
import jejak.aid.events.RulePackEvent.RulePackDrafted;
import jejak.aid.events.SignalEvent.SignalRaised;
import jejak.deliberation.events.MusdesEvent.MusdesScheduled;
import jejak.deliberation.events.VillageListEvent.VillageListPublished;
import jejak.household.events.CaseEvent.CaseOpened;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.ImportEvent.ImportStarted;
import org.jspecify.annotations.Nullable;

/** Tells where a log lies by the event that begins it. */
final class FirstEvent {

    private FirstEvent() {}

    /** Null for what lies nowhere. */
    static @Nullable Standing of(Object payload) {
        if (payload instanceof HouseholdRegistered e) {
            Set<String> persons = e.members().stream().map(Member::personId).collect(Collectors.toUnmodifiableSet());
            return new Standing(e.villageCode(), false, persons, Set.of(), null, Set.of(), Planned.NONE);
        }
        if (payload instanceof SignalRaised e) {
            String region = e.villageCode() == null ? e.regencyCode() : e.villageCode();
            return new Standing(region, false, Set.of(), Set.of(), e.householdId(), Set.of(), Planned.NONE);
        }
        if (payload instanceof CaseOpened e) {
            return Standing.in(e.villageCode());
        }
        if (payload instanceof VillageListPublished e) {
            return Standing.in(e.villageCode());
        }
        if (payload instanceof ImportStarted e) {
            return Standing.in(e.regencyCode());
        }
        return payload instanceof MusdesScheduled e ? Standing.in(e.villageCode()) : packBegun(payload);
    }

    private static @Nullable Standing packBegun(Object payload) {
        if (payload instanceof RulePackDrafted e) {
            return Standing.in(e.regencyCode());
        }
        return payload instanceof RulePackActivated e ? Standing.in(e.regencyCode()) : null;
    }
}
