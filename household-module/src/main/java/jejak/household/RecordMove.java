package jejak.household;

import java.time.LocalDate;
import java.util.List;
import jejak.household.HouseholdState.Home;
import jejak.household.events.FamilyEvent.HouseholdMovedIn;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
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

    /**
     * Days before which nobody moves on.
     *
     * @param registered from which the family is on record; null where its log does not say
     * @param moved of its latest move; null before any
     */
    record Days(@Nullable LocalDate registered, @Nullable LocalDate moved) {
        static final Days NONE = new Days(null, null);

        Days evolve(HouseholdEvent event, @Nullable LocalDate trueOn) {
            if (event instanceof HouseholdRegistered) {
                return new Days(trueOn, null);
            }
            if (event instanceof HouseholdMovedWithinRegency e) {
                return new Days(registered, e.movedOn());
            }
            return event instanceof HouseholdMovedOut e ? new Days(registered, e.movedOn()) : this;
        }

        /** A family of another regency is here since it moved, whatever day it was taken in on. */
        Days evolve(HouseholdMovedIn event) {
            return new Days(event.movedOn(), moved);
        }

        /** What was said of the latest move was wrong, and the correction names no day that others have to follow. */
        Days corrected() {
            return new Days(registered, null);
        }
    }

    /** Inside the regency the log goes on; outside it the family has left. */
    List<HouseholdEvent> decide(HouseholdState household, Days days, LocalDate today) {
        household.mustLiveHere();
        Checks checks = new Checks();
        Inputs.pastDate(checks, "movedOn", movedOn, today);
        checks.that(follows(days.registered), "movedOn", HouseholdReason.DATE_BEFORE_REGISTRATION)
                .that(follows(days.moved), "movedOn", HouseholdReason.DATE_BEFORE_EARLIER_MOVE);
        String regency = Regions.regencyOf(household.home().villageCode());
        boolean within = (toRegionCode + ".").startsWith(regency + ".");
        return List.of(within ? within(checks, household) : out(checks, household));
    }

    private boolean follows(@Nullable LocalDate day) {
        return day == null || !movedOn.isBefore(day);
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
