package jejak.household;

import java.util.List;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.HouseholdEvent.DuplicateNikFlagged;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Flags a household whose NIK also came in with an imported family; sent by a policy only.
 *
 * @param personId the imported member; the flag on the import does not say which member here holds the same number
 * @param otherHouseholdId the household that was imported with it
 */
record FlagDuplicateNik(@TargetAggregateIdentifier String householdId, String personId, String otherHouseholdId) {

    /** One flag per imported member is enough. */
    List<HouseholdEvent> decide(HouseholdState household) {
        DuplicateNikFlagged flag = new DuplicateNikFlagged(householdId, personId, otherHouseholdId);
        return household.flags().contains(flag) ? List.of() : List.of(flag);
    }
}
