package jejak.deliberation.sitting;

import java.time.LocalDate;
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
import org.jspecify.annotations.Nullable;

/** Reckons the day of a session: the one for which it was called, and from a sitting or a statement on theirs. */
public final class SessionDay {

    private SessionDay() {}

    /**
     * The day after one more step; it never goes back.
     *
     * @param on day on which the step is true; null where an older log does not say
     */
    public static LocalDate after(LocalDate day, MusdesEvent event, @Nullable LocalDate on) {
        return switch (event) {
            case MusdesScheduled e -> later(day, e.scheduledOn());
            case QuorumNotMet _, MusdesOpened _ -> later(day, on);
            case AttendanceRecorded _, MusdesPostponed _, MusdesDecisionRecorded _, MinutesSigned _ -> day;
        };
    }

    /** The day after one more word beside the steps. */
    public static LocalDate after(LocalDate day, MusdesCallEvent event) {
        return switch (event) {
            case SptjmIssued e -> later(day, e.issuedOn());
            case InvitationsSent _, PrelistFixed _, MusdesCancelled _, FamiliesLeftUndecided _, RolesWaived _ -> day;
        };
    }

    private static LocalDate later(LocalDate day, @Nullable LocalDate on) {
        return on == null || on.isBefore(day) ? day : on;
    }
}
