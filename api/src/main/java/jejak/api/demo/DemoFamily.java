package jejak.api.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jejak.household.ImportRegistryStatus;
import jejak.household.RecordDisability;
import jejak.household.RecordOtherProgramme;
import jejak.household.RegisterHousehold;
import jejak.household.events.HouseholdEvent.DisabilityKind;
import jejak.household.events.HouseholdEvent.DisabilitySeverity;
import jejak.household.events.HouseholdEvent.EnrolmentStatus;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.household.events.HouseholdEvent.RegistryStatus;
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

    /** The family's line in a file of a national registry. */
    ImportRegistryStatus listed(RegistrySource source, String period, @Nullable Integer decile) {
        return new ImportRegistryStatus(id(), source, period, RegistryStatus.LISTED, decile);
    }

    /** What an assessor found that day. */
    RecordDisability assessed(LocalDate day) {
        Disability found = Objects.requireNonNull(disability, "only families with a disability are assessed");
        return new RecordDisability(id(), recipientPersonId, found.kind(), found.severity(), day);
    }

    /** The family's line in another programme's list; all of them since last year. */
    RecordOtherProgramme enrolled(String programme) {
        return new RecordOtherProgramme(id(), programme, EnrolmentStatus.ENROLLED, LocalDate.of(2023, 1, 1));
    }
}
