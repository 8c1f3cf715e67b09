package jejak.household.counter;

import java.time.LocalDate;
import java.util.List;
import jejak.household.Inputs;
import jejak.household.events.CaseEvent;
import jejak.household.events.CaseEvent.CaseKind;
import jejak.household.events.CaseEvent.CaseOpened;
import jejak.kernel.Regions;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Opens a case at the village counter.
 *
 * @param channel how it came in, by a word of the office's own
 * @param householdId the family it concerns, when the office knows it
 * @param answerBy last day on which an answer is in time; may lie ahead
 */
public record OpenCase(
        @TargetAggregateIdentifier String caseId,
        String villageCode,
        CaseKind kind,
        String channel,
        @Nullable String householdId,
        LocalDate openedOn,
        LocalDate answerBy) {

    /** What it is about is said by its kind and on paper, never in words of the log. */
    List<CaseEvent> decide(CaseState state, LocalDate today) {
        Checks checks = state.step("openedOn", openedOn, today)
                .that(Inputs.caseId(caseId), "caseId", CaseReason.CASE_ID_UNUSABLE)
                .that(!state.opened(), "caseId", CaseReason.CASE_ALREADY_OPENED)
                .that(Regions.isVillage(villageCode), "villageCode", CaseReason.CASE_VILLAGE_UNKNOWN)
                .that(Inputs.code(channel), "channel", CaseReason.CHANNEL_UNUSABLE)
                .that(
                        householdId == null || Inputs.uuid(householdId),
                        "householdId",
                        CaseReason.CASE_HOUSEHOLD_MALFORMED)
                .that(!answerBy.isBefore(openedOn), "answerBy", CaseReason.DEADLINE_BEFORE_START);
        checks.done();
        return List.of(new CaseOpened(caseId, villageCode, kind, channel, householdId, openedOn, answerBy));
    }
}
