package jejak.household;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.HouseholdEvent.EnrolmentStatus;
import jejak.household.events.HouseholdEvent.ExternalProgrammeEnrolmentChanged;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that the family entered or left a programme that is not the regency's own.
 *
 * @param since first day of the new status
 */
public record RecordOtherProgramme(
        @TargetAggregateIdentifier String householdId, String programme, EnrolmentStatus status, LocalDate since) {

    private static final Pattern CODE_FORM = Pattern.compile("[A-Z][A-Z0-9_-]{1,20}");

    /** The same status given again says nothing new; only an enrolment can end. */
    List<HouseholdEvent> decide(HouseholdState household, LocalDate today) {
        ExternalProgrammeEnrolmentChanged last =
                household.outside().programmes().get(programme);
        boolean ends = status == EnrolmentStatus.ENDED;
        Checks checks = new Checks();
        Inputs.pastDate(checks, "since", since, today);
        checks.that(CODE_FORM.matcher(programme).matches(), "programme", HouseholdReason.PROGRAMME_CODE_MALFORMED)
                .that(!ends || last != null, "status", HouseholdReason.NOT_ENROLLED)
                .done();
        if (last != null && last.status() == status) {
            return List.of();
        }
        checks.that(
                        !ends || last == null || !since.isBefore(last.since()),
                        "since",
                        HouseholdReason.ENDED_BEFORE_ENROLLED)
                .done();
        return List.of(new ExternalProgrammeEnrolmentChanged(householdId, programme, status, since));
    }
}
