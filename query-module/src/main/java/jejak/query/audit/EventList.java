package jejak.query.audit;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackingToken;

/** How a table keeps the events that a row rests on: ids and positions, with a comma between. */
public final class EventList {

    private EventList() {}

    /** One event, to be put behind the others. */
    public static String entry(String eventId, TrackingToken token) {
        return eventId + "@" + token.position().orElseThrow();
    }

    /** The events, in the order they were put down. */
    public static List<Cited> read(String stored) {
        return stored.isEmpty()
                ? List.of()
                : Stream.of(stored.split(",")).map(EventList::cited).toList();
    }

    private static Cited cited(String stored) {
        int divider = stored.lastIndexOf('@');
        return new Cited(stored.substring(0, divider), Long.parseLong(stored.substring(divider + 1)));
    }
}
