package jejak.household.welfare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jejak.household.IdentityIndex;
import jejak.household.Inputs;
import jejak.household.RegisterHousehold;
import jejak.household.RegisterHousehold.NewMember;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.WelfareEvent.ReportSource;
import jejak.household.events.WelfareEvent.StrayPoorHouseholdReported;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Makes a poor family known that was found outside the national registry (<i>miskin tercecer</i>).
 *
 * @param label what the office calls the way it was found, for example {@code DDDPKB}
 * @param caseId the case at the village counter that the report came in with
 */
public record RegisterStrayPoorHousehold(
        @TargetAggregateIdentifier String householdId,
        String villageCode,
        String hamlet,
        String cardNumber,
        String address,
        List<NewMember> members,
        ReportSource source,
        @Nullable String label,
        @Nullable String caseId,
        LocalDate reportedOn) {

    /** Registered as any other local family, and the report beside it in the same commit. */
    List<Object> decide(LocalDate today, IdentityIndex identities) {
        Checks checks = new Checks()
                .that(label == null || Inputs.code(label), "label", WelfareReason.LABEL_UNUSABLE)
                .that(caseId == null || Inputs.caseId(caseId), "caseId", WelfareReason.CASE_ID_MALFORMED);
        Inputs.pastDate(checks, "reportedOn", reportedOn, today);
        checks.done();
        RegisterHousehold registration = new RegisterHousehold(
                householdId, villageCode, hamlet, cardNumber, address, members, IntakeChannel.STRAY_POOR_REPORT);
        List<Object> said = new ArrayList<>(registration.decide(today, identities));
        said.add(new StrayPoorHouseholdReported(householdId, villageCode, source, label, caseId, reportedOn));
        return said;
    }
}
