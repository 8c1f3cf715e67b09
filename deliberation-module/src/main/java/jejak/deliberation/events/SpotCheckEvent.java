package jejak.deliberation.events;

import jejak.kernel.Claim;

/** What the office saw with its own eyes at a family's home. */
public sealed interface SpotCheckEvent extends Claim.Source {

    /** The household whose log holds this event. */
    String householdId();

    /** A team visited the family (uji petik). */
    record SpotCheckRecorded(String householdId, String villageCode, Finding finding) implements SpotCheckEvent {}

    /** What the team found. */
    enum Finding {
        POOR_AS_LISTED,
        POORER_THAN_LISTED,
        NOT_POOR,
        NOT_FOUND,
        MOVED,
        DECEASED
    }
}
