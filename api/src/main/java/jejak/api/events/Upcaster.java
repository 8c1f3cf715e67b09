package jejak.api.events;

import tools.jackson.databind.node.ObjectNode;

/**
 * Reads one revision of an event as the next one; the stored bytes stay as they are.
 *
 * <p>A pure function. Sealed values pass through it sealed: they may be moved, renamed or dropped, not looked into.
 */
public interface Upcaster {

    /** Stable name of the event, for example {@code household.HouseholdRegistered}. */
    String type();

    /** The revision it takes; it gives the one after. */
    int fromRevision();

    /** May change the tree it is given, and answers the one to go on with. */
    ObjectNode upcast(ObjectNode payload);
}
