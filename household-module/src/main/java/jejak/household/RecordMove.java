package jejak.household;

import java.time.LocalDate;
import java.util.List;
import jejak.household.HouseholdState.Home;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.kernel.Regions;
import jejak.kernel.Rejected;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that the family lives elsewhere.
 *
 * @param toRegionCode a village of this regency, or a regency or village outside it
 * @param hamlet where in the village; needed inside the regency only
 * @param address as {@code hamlet}
 */
public record RecordMove(
        @TargetAggregateIdentifier String householdId,
        String toRegionCode,
        @Nullable String hamlet,
        @Nullable String address,
        LocalDate movedOn) {

    /** Inside the regency the log goes on; outside it the family has left. */
    List<HouseholdEvent> decide(HouseholdState household, LocalDate today) {
        household.mustLiveHere();
        Checks checks = new Checks();
        Inputs.pastDate(checks, "movedOn", movedOn, today);
        String regency = Regions.regencyOf(household.home().villageCode());
        boolean within = (toRegionCode + ".").startsWith(regency + ".");
        return List.of(within ? within(checks, household) : out(checks, household));
    }

    private HouseholdEvent within(Checks checks, HouseholdState household) {
        String newHamlet = hamlet == null ? "" : hamlet;
        String newAddress = address == null ? "" : address;
        Home home = household.home();
        checks.that(Regions.isVillage(toRegionCode), "toRegionCode", HouseholdReason.REGION_UNKNOWN)
                .that(Inputs.words(newHamlet, Inputs.NAME_LENGTH), "hamlet", HouseholdReason.HAMLET_UNUSABLE)
                .that(Inputs.words(newAddress, Inputs.ADDRESS_LENGTH), "address", HouseholdReason.ADDRESS_UNUSABLE)
                .that(
                        !home.equals(new Home(toRegionCode, newHamlet, newAddress, false, false)),
                        "toRegionCode",
                        HouseholdReason.ALREADY_LIVES_THERE)
                .done();
        String head = household.headPersonId();
        if (head == null) {
            // The address is sealed under the head's key, so that it can be destroyed with the head's data.
            throw new Rejected("householdId", HouseholdReason.HEAD_VACANT);
        }
        return new HouseholdMovedWithinRegency(
                householdId, home.villageCode(), toRegionCode, newHamlet, head, newAddress, movedOn);
    }

    private HouseholdEvent out(Checks checks, HouseholdState household) {
        checks.that(Regions.isHome(toRegionCode), "toRegionCode", HouseholdReason.REGION_UNKNOWN)
                .done();
        return new HouseholdMovedOut(householdId, household.home().villageCode(), toRegionCode, movedOn);
    }
}
