package jejak.household.welfare;

import java.time.LocalDate;
import java.util.List;
import jejak.household.Inputs;
import jejak.household.MemberReason;
import jejak.household.events.HouseholdEvent.DisabilityKind;
import jejak.household.events.HouseholdEvent.DisabilitySeverity;
import jejak.household.events.WelfareEvent;
import jejak.household.events.WelfareEvent.DisabilityRevised;
import jejak.household.events.WelfareEvent.DisabilityRevision;
import jejak.household.welfare.Kin.Relative;
import jejak.household.welfare.WelfareState.Disability;
import jejak.kernel.Rejected;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Replaces what was recorded of a member's disability, by a new assessment or because it was wrong.
 *
 * @param supersedes id of the event that last said what the disability is
 */
public record ReviseDisability(
        @TargetAggregateIdentifier String householdId,
        String personId,
        String supersedes,
        DisabilityRevision reason,
        DisabilityKind kind,
        DisabilitySeverity severity,
        LocalDate assessedOn) {

    /** The earlier word stays in the log, and the new one names it. */
    List<WelfareEvent> decide(WelfareState state, LocalDate today) {
        state.kin().mustLiveHere();
        Relative person = state.kin().member(personId);
        Disability before = state.disability(personId);
        if (before == null) {
            throw new Rejected("personId", WelfareReason.NO_DISABILITY_RECORDED);
        }
        Checks checks = new Checks();
        Inputs.pastDate(checks, "assessedOn", assessedOn, today);
        LocalDate born = person.born();
        checks.that(born == null || !born.isAfter(assessedOn), "assessedOn", MemberReason.DATE_BEFORE_BIRTH)
                .that(supersedes.equals(before.eventId()), "supersedes", WelfareReason.REVISION_NOT_LATEST)
                .that(
                        !before.equals(new Disability(before.eventId(), kind, severity, assessedOn)),
                        "",
                        WelfareReason.REVISION_CHANGES_NOTHING)
                .done();
        return List.of(new DisabilityRevised(householdId, personId, supersedes, reason, kind, severity, assessedOn));
    }
}
