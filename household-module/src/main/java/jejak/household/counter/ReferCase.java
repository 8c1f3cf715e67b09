package jejak.household.counter;

import java.time.LocalDate;
import java.util.List;
import jejak.household.access.CaseNumber;
import jejak.household.events.CaseEvent;
import jejak.household.events.CaseEvent.CaseReferred;
import jejak.household.events.CaseEvent.ReferralTarget;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Hands a case on through the integrated referral service (SLRT).
 *
 * @param reference file number of the referral
 * @param answerBy last day on which the other office's answer is in time
 */
public record ReferCase(
        @TargetAggregateIdentifier String caseId,
        ReferralTarget to,
        String reference,
        LocalDate referredOn,
        LocalDate answerBy) {

    /** A case that is handed on waits for an answer again. */
    List<CaseEvent> decide(CaseState state, LocalDate today) {
        state.mustBeOpen();
        state.step("referredOn", referredOn, today)
                .that(CaseNumber.isUsable(reference), "reference", CaseReason.REFERENCE_UNUSABLE)
                .that(!answerBy.isBefore(referredOn), "answerBy", CaseReason.DEADLINE_BEFORE_START)
                .done();
        return List.of(new CaseReferred(caseId, to, reference, referredOn, answerBy));
    }
}
