package jejak.household.events;

import java.time.LocalDate;
import jejak.kernel.Claim;

/** Everything that can be said of a person's national health insurance (JKN-KIS), in the order of a membership. */
public sealed interface JknEvent extends Claim.Source {

    /** The household whose log holds this event. */
    String householdId();

    /** Whom it insures. */
    String personId();

    /** The person is insured from a day on, paid for as the segment says. */
    record JknEnrolled(String householdId, String personId, JknSegment segment, LocalDate since) implements JknEvent {}

    /** The card is of no use from a day on. */
    record JknDeactivated(String householdId, String personId, JknEndReason reason, LocalDate since)
            implements JknEvent {}

    /** The card is of use again from a day on. */
    record JknReactivated(String householdId, String personId, JknReturnReason reason, LocalDate since)
            implements JknEvent {}

    /** Who pays the contribution. */
    enum JknSegment {
        /** The State, for the poor. */
        PBI_APBN,
        /** The regency, from its own budget. */
        PBI_APBD,
        EMPLOYER,
        SELF
    }

    /** Why a card is of no use any more. */
    enum JknEndReason {
        NIK_DOUBLE,
        NIK_NOT_ONLINE,
        DECEASED,
        MOVED_AWAY,
        NOT_POOR,
        REGISTRY_CLEANUP,
        OTHER_SEGMENT
    }

    /** Why a card is of use again. */
    enum JknReturnReason {
        NIK_REPAIRED,
        FOUND_POOR,
        ILLNESS,
        ENDED_IN_ERROR
    }
}
