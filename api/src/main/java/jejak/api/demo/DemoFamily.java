package jejak.api.demo;

import java.util.List;
import jejak.household.RegisterHousehold;
import jejak.household.events.HouseholdEvent.DisabilityKind;
import jejak.household.events.HouseholdEvent.DisabilitySeverity;
import org.jspecify.annotations.Nullable;

/**
 * One synthetic family of the demo year.
 *
 * @param recipientPersonId the member who would collect a benefit: the head, or the member with a disability
 * @param disability the disability of that member, when the family has one
 * @param programmes codes of the other programmes the family is in from the start of the year
 */
record DemoFamily(
        Kind kind,
        RegisterHousehold registration,
        String recipientPersonId,
        @Nullable Disability disability,
        List<String> programmes) {

    /** What part the family plays in the year. */
    enum Kind {
        EXTREME_POVERTY,
        DISABILITY_NON_PROGRAM,
        REGISTERED,
        STRAY_POOR
    }

    /** A disability as it will be recorded. */
    record Disability(DisabilityKind kind, DisabilitySeverity severity) {}

    String id() {
        return registration.householdId();
    }

    String village() {
        return registration.villageCode();
    }
}
