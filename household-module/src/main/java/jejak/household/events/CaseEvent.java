package jejak.household.events;

import java.time.LocalDate;
import jejak.kernel.Claim;
import org.jspecify.annotations.Nullable;

/** Everything that can be said of a case at the village's counter (Puskesos), in the order of its life. */
public sealed interface CaseEvent extends Claim.Source {

    /** The log that holds this event: {@code case:} and an id. */
    String caseId();

    /**
     * Somebody came to the counter.
     *
     * @param channel how, by a word of the office's own, for example {@code PUSKESOS} or {@code GCT}
     * @param householdId the family it concerns, when the office knows it
     * @param answerBy last day on which an answer is in time
     */
    record CaseOpened(
            String caseId,
            String villageCode,
            CaseKind kind,
            String channel,
            @Nullable String householdId,
            LocalDate openedOn,
            LocalDate answerBy)
            implements CaseEvent {}

    /**
     * The case is handed on through the integrated referral service (SLRT).
     *
     * @param to who is to answer now
     * @param reference file number of the referral, free of personal data
     */
    record CaseReferred(String caseId, ReferralTarget to, String reference, LocalDate referredOn, LocalDate answerBy)
            implements CaseEvent {}

    /** Whoever came was told what comes of it. */
    record CaseAnswered(String caseId, CaseAnswer answer, LocalDate answeredOn) implements CaseEvent {}

    /** Nothing is left to do. */
    record CaseClosed(String caseId, CaseOutcome outcome, LocalDate closedOn) implements CaseEvent {}

    /** What somebody comes for. */
    enum CaseKind {
        COMPLAINT,
        INFORMATION,
        STRAY_POOR,
        DATA_CORRECTION,
        AID_REQUEST,
        HEALTH_INSURANCE,
        DISABILITY_SERVICE,
        EMERGENCY
    }

    /** Whom a case can be handed on to. */
    enum ReferralTarget {
        SLRT,
        SOCIAL_OFFICE,
        CIVIL_REGISTRY,
        HEALTH_OFFICE,
        HEALTH_INSURER,
        EDUCATION_OFFICE,
        MINISTRY_CENTRE
    }

    /** What whoever came is told. */
    enum CaseAnswer {
        ACCEPTED,
        IN_PROCESS,
        INFORMATION_GIVEN,
        NOT_POSSIBLE
    }

    /** What came of a case in the end. */
    enum CaseOutcome {
        HELPED,
        REFERRED_AND_HELPED,
        NOT_HELPED,
        WITHDRAWN
    }
}
