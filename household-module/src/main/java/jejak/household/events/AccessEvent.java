package jejak.household.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that can be said of looking at people's data, in the order of a look: asked for in need, made, gone over. */
public sealed interface AccessEvent {

    /** The log that holds this event: {@code access:} and an account with its day, or {@code access:glass:} and an id. */
    String accessId();

    /**
     * One request was shown personal data. Recorded before its answer left.
     *
     * @param operation the questions that were asked, by their names in the schema
     * @param breakGlassId the emergency access it was made under, when it was
     */
    record PersonalDataViewed(
            String accessId, String operation, @Nullable String breakGlassId, List<Look> looks)
            implements AccessEvent {}

    /**
     * Somebody takes access that the role does not give, for a need that cannot wait.
     *
     * @param region region-code prefix that is opened, for example {@code 51.08.08}
     * @param minutes after how many minutes it ends by itself, counted from the recorded time
     */
    record BreakGlassOpened(String accessId, BreakGlassReason reason, String caseNumber, String region, int minutes)
            implements AccessEvent {}

    /** A role that watches over access is told of an emergency access, in the commit that opens it. */
    record BreakGlassNoticeGiven(String accessId, String toRole) implements AccessEvent {}

    /** Another person went over an emergency access and every look that was made under it. */
    record BreakGlassReviewed(String accessId, BreakGlassVerdict verdict) implements AccessEvent {}

    /**
     * The same fields of several people, seen for one purpose.
     *
     * @param caseNumber file number of the case in the office; free of personal data
     */
    record Look(Purpose purpose, @Nullable String caseNumber, List<PersonalField> fields, List<String> personIds) {}

    /** What of a person was shown. */
    enum PersonalField {
        NIK_MASKED,
        NIK,
        CARD_NUMBER_MASKED,
        CARD_NUMBER,
        NAME,
        BIRTH_DATE,
        ADDRESS,
        DISABILITY,
        /** Everything that is known of the person, as one document. */
        WHOLE_FILE
    }

    /** What it was shown for. */
    enum Purpose {
        /** The daily work of the office; never enough for a full number. */
        ROUTINE,
        OWN_DATA,
        VERIFICATION,
        PAYMENT,
        AUDIT,
        COMPLAINT,
        CORRECTION
    }

    /** Needs that cannot wait for the one who is allowed. */
    enum BreakGlassReason {
        DISASTER,
        LIFE_OR_HEALTH,
        COURT_ORDER,
        PAYMENT_DAY,
        OFFICER_UNAVAILABLE
    }

    /** What came of going over an emergency access. */
    enum BreakGlassVerdict {
        JUSTIFIED,
        /** The need was there; more was looked at than it asked for. */
        EXCESSIVE,
        UNJUSTIFIED
    }
}
