package jejak.query.deliberation;

import java.util.List;
import jejak.deliberation.events.MusdesEvent;
import jejak.deliberation.events.MusdesEvent.AttendanceRecorded;
import jejak.deliberation.events.MusdesEvent.MinutesSigned;
import jejak.deliberation.events.MusdesEvent.MusdesDecisionRecorded;
import jejak.deliberation.events.MusdesEvent.MusdesOpened;
import jejak.deliberation.events.MusdesEvent.MusdesPostponed;
import jejak.deliberation.events.MusdesEvent.MusdesScheduled;
import jejak.deliberation.events.MusdesEvent.QuorumNotMet;
import jejak.ledger.RecordedEvent;
import jejak.query.log.Saying;

/** Says of every event of a session's log from which day it is true: its steps in their order, its decisions each by itself. */
final class MusdesSayings {

    private static final String SESSION = "session";

    private record Decided(String eventId) {}

    private MusdesSayings() {}

    static List<Saying> of(List<RecordedEvent> log) {
        return log.stream().map(MusdesSayings::of).toList();
    }

    private static Saying of(RecordedEvent event) {
        Saying whole = Saying.of(event);
        return event.payload() instanceof MusdesEvent said ? of(said, whole) : whole;
    }

    private static Saying of(MusdesEvent event, Saying whole) {
        return switch (event) {
            case MusdesScheduled _, AttendanceRecorded _, QuorumNotMet _, MusdesPostponed _, MusdesOpened _ ->
                whole.following(SESSION);
            case MusdesDecisionRecorded e -> decision(e, whole.needing(SESSION));
            case MinutesSigned e -> whole.on(e.signedOn()).following(SESSION);
        };
    }

    private static Saying decision(MusdesDecisionRecorded e, Saying whole) {
        Saying decided = whole.founding(new Decided(whole.event().envelope().eventId()));
        return e.supersedes() == null ? decided : decided.inPlaceOf(new Decided(e.supersedes()));
    }
}
