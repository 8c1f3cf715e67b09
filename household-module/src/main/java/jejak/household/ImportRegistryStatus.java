package jejak.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jejak.household.OutsideFacts.Listing;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.HouseholdEvent.RegistryMembershipChanged;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.household.events.HouseholdEvent.RegistryStatus;
import jejak.household.events.HouseholdEvent.WelfareDecileChanged;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Takes in what a national registry says of the family for one period. */
public record ImportRegistryStatus(
        @TargetAggregateIdentifier String householdId,
        RegistrySource source,
        String period,
        RegistryStatus status,
        @Nullable Integer decile) {

    private static final int RICHEST_TENTH = 10;

    /** The same content for the same period says nothing new; other content is the registry's newer word. */
    List<HouseholdEvent> decide(HouseholdState household, LocalDate today) {
        Checks checks = new Checks();
        Inputs.pastPeriod(checks, "period", period, today);
        checks.that(
                        decile == null || (decile >= 1 && decile <= RICHEST_TENTH),
                        "decile",
                        HouseholdReason.DECILE_OUT_OF_RANGE)
                .done();
        Listing listing = new Listing(source, period);
        List<HouseholdEvent> said = new ArrayList<>();
        if (status != household.outside().statuses().get(listing)) {
            said.add(new RegistryMembershipChanged(householdId, source, period, status));
        }
        if (decile != null && !decile.equals(household.outside().deciles().get(listing))) {
            said.add(new WelfareDecileChanged(householdId, source, period, decile));
        }
        return said;
    }
}
