package jejak.household;

import java.time.LocalDate;
import java.util.List;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.HouseholdEvent.DisabilityKind;
import jejak.household.events.HouseholdEvent.DisabilityRecorded;
import jejak.household.events.HouseholdEvent.DisabilitySeverity;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records the outcome of an assessment of a member's disability. */
public record RecordDisability(
        @TargetAggregateIdentifier String householdId,
        String personId,
        DisabilityKind kind,
        DisabilitySeverity severity,
        LocalDate assessedOn) {

    /** The same assessment given again says nothing new. */
    List<HouseholdEvent> decide(HouseholdState household, LocalDate today) {
        household.mustLiveHere();
        Person person = household.livingPerson(personId);
        person.mustBeReadable();
        Checks checks = new Checks();
        Inputs.pastDate(checks, "assessedOn", assessedOn, today);
        checks.that(!person.bornAfter(assessedOn), "assessedOn", MemberReason.DATE_BEFORE_BIRTH)
                .done();
        DisabilityRecorded recorded = new DisabilityRecorded(householdId, personId, kind, severity, assessedOn);
        return recorded.equals(person.disability()) ? List.of() : List.of(recorded);
    }
}
