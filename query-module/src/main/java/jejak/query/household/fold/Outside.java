package jejak.query.household.fold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jejak.household.events.HouseholdEvent.ExternalProgrammeEnrolmentChanged;
import jejak.household.events.HouseholdEvent.RegistryMembershipChanged;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.household.events.HouseholdEvent.WelfareDecileChanged;
import jejak.query.household.fold.Household.OtherProgramme;
import jejak.query.household.fold.Household.RegistryStanding;

/** Folds what others than the regency say of a family: national registries and programmes. */
final class Outside {

    private final Map<RegistrySource, RegistryStanding> registry = new LinkedHashMap<>();
    private final Map<String, OtherProgramme> programmes = new LinkedHashMap<>();

    void on(RegistryMembershipChanged e) {
        registry.merge(
                e.source(),
                new RegistryStanding(e.source(), e.period(), e.status(), null),
                (before, now) -> new RegistryStanding(now.source(), now.period(), now.status(), before.decile()));
    }

    void on(WelfareDecileChanged e) {
        registry.merge(
                e.source(),
                new RegistryStanding(e.source(), e.period(), null, e.decile()),
                (before, now) -> new RegistryStanding(now.source(), now.period(), before.status(), now.decile()));
    }

    void on(ExternalProgrammeEnrolmentChanged e) {
        programmes.put(e.programme(), new OtherProgramme(e.programme(), e.status(), e.since()));
    }

    List<RegistryStanding> registry() {
        return new ArrayList<>(registry.values());
    }

    List<OtherProgramme> programmes() {
        return new ArrayList<>(programmes.values());
    }
}
