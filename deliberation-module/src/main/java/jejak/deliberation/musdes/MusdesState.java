package jejak.deliberation.musdes;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import jejak.deliberation.events.MusdesCallEvent;
import jejak.deliberation.events.MusdesCallEvent.FamiliesLeftUndecided;
import jejak.deliberation.events.MusdesCallEvent.InvitationsSent;
import jejak.deliberation.events.MusdesCallEvent.MusdesCancelled;
import jejak.deliberation.events.MusdesCallEvent.PrelistFixed;
import jejak.deliberation.events.MusdesCallEvent.RolesWaived;
import jejak.deliberation.events.MusdesCallEvent.SptjmIssued;
import jejak.deliberation.events.MusdesEvent;
import jejak.deliberation.events.MusdesEvent.Agenda;
import jejak.deliberation.events.MusdesEvent.AttendanceRecorded;
import jejak.deliberation.events.MusdesEvent.Forum;
import jejak.deliberation.events.MusdesEvent.MinutesSigned;
import jejak.deliberation.events.MusdesEvent.MusdesDecisionRecorded;
import jejak.deliberation.events.MusdesEvent.MusdesOpened;
import jejak.deliberation.events.MusdesEvent.MusdesPostponed;
import jejak.deliberation.events.MusdesEvent.MusdesScheduled;
import jejak.deliberation.events.MusdesEvent.QuorumNotMet;
import jejak.deliberation.sitting.SessionDay;
import jejak.kernel.Rejected;
import jejak.kernel.Rejected.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Remembers of a session what its next decisions need.
 *
 * @param called how the session was called
 * @param sitting the sitting that is being held
 * @param decisions id of the latest decision, by household
 * @param decidedOn the latest day of a decision
 * @param preparation who was invited, and which families are laid before it
 */
record MusdesState(
        MusdesScheduled called,
        Phase phase,
        Sitting sitting,
        Map<String, String> decisions,
        LocalDate decidedOn,
        Preparation preparation) {

    static final MusdesState UNKNOWN = new MusdesState(
            new MusdesScheduled("", "", Forum.MUSDES, Agenda.REGISTRY_UPDATE, "", LocalDate.EPOCH, 0, null),
            Phase.SCHEDULED,
            Sitting.FIRST,
            Map.of(),
            LocalDate.EPOCH,
            Preparation.NONE);

    /** How far the session has come. */
    enum Phase {
        SCHEDULED,
        OPEN,
        CLOSED,
        CANCELLED
    }

    /** @param on day on which it is true; null where an older log does not say */
    MusdesState evolve(MusdesEvent event, String eventId, @Nullable LocalDate on) {
        Sitting now = sitting.on(SessionDay.after(sitting.notBefore(), event, on));
        return switch (event) {
            case MusdesScheduled e -> new MusdesState(e, phase, now, decisions, decidedOn, preparation);
            case AttendanceRecorded e -> in(phase, now.attendedBy(e));
            case QuorumNotMet _ -> in(phase, now);
            case MusdesPostponed e -> in(phase, now.next(e));
            case MusdesOpened _ -> in(Phase.OPEN, now);
            case MusdesDecisionRecorded e -> decided(e.householdId(), eventId, on);
            case MinutesSigned _ -> in(Phase.CLOSED, sitting);
        };
    }

    /** A statement opens what needs no sitting, a cancellation ends it; what is left undecided or waived is only told. */
    MusdesState evolve(MusdesCallEvent event) {
        return switch (event) {
            case InvitationsSent e -> prepared(preparation.with(e));
            case PrelistFixed e -> prepared(preparation.with(e));
            case SptjmIssued e -> in(Phase.OPEN, sitting.on(SessionDay.after(sitting.notBefore(), e)));
            case MusdesCancelled _ -> in(Phase.CANCELLED, sitting);
            case FamiliesLeftUndecided _, RolesWaived _ -> this;
        };
    }

    void mustBeScheduled() {
        mustNotBeClosed();
        if (phase == Phase.OPEN) {
            throw new Rejected("musdesId", MusdesReason.SESSION_ALREADY_OPEN);
        }
    }

    void mustBeOpen() {
        mustNotBeClosed();
        if (phase == Phase.SCHEDULED) {
            throw new Rejected("musdesId", MusdesReason.SESSION_NOT_OPEN);
        }
    }

    void mustNotBeClosed() {
        if (phase == Phase.CLOSED) {
            throw new Rejected("musdesId", MusdesReason.SESSION_CLOSED);
        }
        if (phase == Phase.CANCELLED) {
            throw new Rejected("musdesId", CallReason.SESSION_CANCELLED);
        }
    }

    /** Whether somebody came, it sat, or a statement stands in for it. */
    boolean hasBegun() {
        return phase == Phase.OPEN || sitting.hasBegun();
    }

    int counted() {
        return sitting.counted(preparation);
    }

    /** Notes a day before the one for which the session was called, or on which it sat last. */
    void check(Checks checks, String path, LocalDate day) {
        boolean called = !day.isBefore(called().scheduledOn());
        checks.that(called, path, MusdesReason.BEFORE_SESSION)
                .that(!called || !day.isBefore(sitting.notBefore()), path, MusdesReason.BEFORE_SITTING);
    }

    /** A statement of full responsibility holds no sitting, and a session issues none. */
    void mustBe(boolean statement) {
        if (statement != (called.forum() == Forum.SPTJM)) {
            throw new Rejected("musdesId", statement ? MusdesReason.NOT_A_STATEMENT : MusdesReason.NO_SITTING);
        }
    }

    private MusdesState decided(String householdId, String eventId, @Nullable LocalDate on) {
        Map<String, String> latest = new LinkedHashMap<>(decisions);
        latest.put(householdId, eventId);
        LocalDate day = on == null || on.isBefore(decidedOn) ? decidedOn : on;
        return new MusdesState(called, phase, sitting, Collections.unmodifiableMap(latest), day, preparation);
    }

    private MusdesState prepared(Preparation now) {
        return new MusdesState(called, phase, sitting, decisions, decidedOn, now);
    }

    private MusdesState in(Phase next, Sitting now) {
        return new MusdesState(called, next, now, decisions, decidedOn, preparation);
    }
}
