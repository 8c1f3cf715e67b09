package jejak.household.events;

import jejak.kernel.Claim;
import org.jspecify.annotations.Nullable;

/** Everything that can be said of a person's wish to be forgotten, in the order of a request's life. */
public sealed interface ErasureEvent extends Claim.Source {

    /** The household whose log holds this event. */
    String householdId();

    /** The person whose data are meant; the id names nobody. */
    String personId();

    /**
     * Nothing of the person may be erased while this holds.
     *
     * @param reference number of the case or audit that needs the data; never a name
     */
    record LegalHoldPlaced(String householdId, String personId, HoldKind kind, String reference)
            implements ErasureEvent {}

    /** That case or audit needs the data no longer. */
    record LegalHoldLifted(String householdId, String personId, String reference) implements ErasureEvent {}

    /** The person asks to be forgotten; use of the data is restricted from now on. */
    record ErasureRequested(String householdId, String personId, ErasureGround ground) implements ErasureEvent {}

    /**
     * One officer proposes how to decide.
     *
     * @param refusal why to refuse; null when the data are to be erased
     * @param proposedBy account of the officer
     */
    record ErasureDecisionProposed(
            String householdId, String personId, @Nullable ErasureRefusal refusal, String proposedBy)
            implements ErasureEvent {}

    /** Two officers have decided that the data are erased; from here on it only remains to be carried out. */
    record ErasureDecided(
            String householdId, String personId, ErasureGround ground, String proposedBy, String confirmedBy)
            implements ErasureEvent {}

    /**
     * The request is refused and the restriction ends; a refusal can be contested.
     *
     * @param proposedBy account of the first officer; null when the law decides by itself
     * @param confirmedBy account of the second officer; null when the law decides by itself
     */
    record ErasureRefused(
            String householdId,
            String personId,
            ErasureRefusal reason,
            @Nullable String proposedBy,
            @Nullable String confirmedBy)
            implements ErasureEvent {}

    /**
     * The key of the person's data is destroyed; what it sealed can never be read again.
     *
     * @param keyId the key as events name it; empty when nothing was ever sealed for the person
     */
    record ErasureExecuted(String householdId, String personId, String keyId) implements ErasureEvent {}

    /** Why somebody may ask to be forgotten. */
    enum ErasureGround {
        CONSENT_WITHDRAWN,
        NO_LONGER_NEEDED,
        UNLAWFUL_PROCESSING,
        RETENTION_ENDED
    }

    /** What needs the data to stay. */
    enum HoldKind {
        AUDIT,
        COURT_CASE,
        INVESTIGATION,
        OBJECTION
    }
}
