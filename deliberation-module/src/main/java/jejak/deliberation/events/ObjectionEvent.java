package jejak.deliberation.events;

import java.time.LocalDate;
import jejak.kernel.Claim;
import jejak.kernel.Personal;
import org.jspecify.annotations.Nullable;

/** What becomes of an objection (sanggah), in its own log: who objects is not for the family it is about to read. */
public sealed interface ObjectionEvent extends Claim.Source {

    /** The objection whose log holds this event: {@code objection:} and a random UUID. */
    String objectionId();

    /**
     * Somebody objects.
     *
     * @param contested id of the event of the household's log that is contested, when it is one
     * @param dueOn last day on which it is decided by a person
     * @param byDefault what the deadline decides after that day
     */
    record ObjectionFiled(
            String objectionId,
            String householdId,
            String villageCode,
            ObjectionKind kind,
            String objectorPersonId,
            @Personal(of = "objectorPersonId") String objectorName,
            String objectorVillageCode,
            @Nullable String contested,
            LocalDate dueOn,
            ObjectionOutcome byDefault)
            implements ObjectionEvent {}

    /** The office confirmed to the objector that it has it. */
    record ObjectionAcknowledged(String objectionId, String householdId) implements ObjectionEvent {}

    /** Somebody went and looked. */
    record ObjectionInvestigated(String objectionId, String householdId, Findings findings) implements ObjectionEvent {}

    /** A person decided. */
    record ObjectionDecided(String objectionId, String householdId, ObjectionOutcome outcome)
            implements ObjectionEvent {}

    /** Nobody decided in time, so the deadline did. */
    record ObjectionExpired(String objectionId, String householdId, ObjectionOutcome outcome)
            implements ObjectionEvent {}

    /**
     * The objector or the family does not accept the decision.
     *
     * @param dueOn last day on which the appeal is decided; after it the first decision stands
     */
    record ObjectionAppealed(String objectionId, String householdId, LocalDate dueOn) implements ObjectionEvent {}

    /** What an objection is about. */
    enum ObjectionKind {
        AGAINST_RECIPIENT,
        FOR_INCLUSION,
        SELF_RESIGNATION,
        IDENTITY_MISUSE
    }

    /** What an investigation found. */
    enum Findings {
        SUPPORT_OBJECTION,
        CONTRADICT_OBJECTION,
        UNCLEAR
    }

    /** How an objection ends. */
    enum ObjectionOutcome {
        UPHELD,
        REJECTED,
        LAPSED
    }
}
