package jejak.aid.rulepack.values;

import java.time.LocalDate;
import jejak.aid.rulepack.Means;
import jejak.household.events.HouseholdEvent.RegistrySource;

/** The day from which another registry counts. */
public record RegistrySwitch(
        @Means("The registry that counts until then.") RegistrySource before,
        @Means("The registry that counts from that day on.") RegistrySource after,
        @Means("First day of the new registry.") LocalDate on) {

    /** The registry that counts on a day. */
    public RegistrySource registryOn(LocalDate day) {
        return day.isBefore(on) ? before : after;
    }
}
