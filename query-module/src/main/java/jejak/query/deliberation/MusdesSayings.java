package jejak.query.deliberation;

import java.util.List;
import jejak.deliberation.events.MusdesCallEvent;
import jejak.deliberation.events.MusdesCallEvent.FamiliesLeftUndecided;
import jejak.deliberation.events.MusdesCallEvent.InvitationsSent;
import jejak.deliberation.events.MusdesCallEvent.MusdesCancelled;
import jejak.deliberation.events.MusdesCallEvent.PrelistFixed;
import jejak.deliberation.events.MusdesCallEvent.RolesWaived;
import jejak.deliberation.events.MusdesCallEvent.SptjmIssued;
import jejak.deliberation.events.MusdesEvent;
import jejak.deliberation.events.MusdesEvent.AttendanceRecorded;
import jejak.deliberation.events.MusdesEvent.MinutesSigned;
import jejak.deliberation.events.MusdesEvent.MusdesDecisionRecorded;
import jejak.deliberation.events.MusdesEvent.MusdesOpened;
import jejak.deliberation.events.MusdesEvent.MusdesPostponed;
import jejak.deliberation.events.MusdesEvent.MusdesScheduled;
import jejak.deliberation.events.MusdesEvent.QuorumNotMet;
import jejak.deliberation.events.MusdesResultEvent;
import jejak.deliberation.events.MusdesResultEvent.AddendumBrought;
import jejak.deliberation.events.MusdesResultEvent.MinutesAmended;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultAccepted;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultReturned;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultSubmitted;
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
        return switch (event.payload()) {
            case MusdesEvent said -> of(said, whole);
            case MusdesResultEvent said -> of(said, whole);
            case MusdesCallEvent said -> of(said, whole);
            default -> whole;
        };
    }

    private static Saying of(MusdesCallEvent event, Saying whole) {
        return switch (event) {
            case InvitationsSent _, PrelistFixed _, FamiliesLeftUndecided _, RolesWaived _ -> whole.following(SESSION);
            case MusdesCancelled e -> whole.on(e.cancelledOn()).following(SESSION);
            case SptjmIssued e -> whole.on(e.issuedOn()).following(SESSION);
        };
    }

    private static Saying of(MusdesResultEvent event, Saying whole) {
        return switch (event) {
            case MusdesResultSubmitted e -> whole.on(e.submittedOn()).following(SESSION);
            case MusdesResultReturned e -> whole.on(e.returnedOn()).following(SESSION);
            case MusdesResultAccepted e -> whole.on(e.acceptedOn()).following(SESSION);
            case AddendumBrought e -> whole.on(e.amendedOn()).following(SESSION);
            case MinutesAmended e -> whole.on(e.amendedOn()).following(SESSION);
        };
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
