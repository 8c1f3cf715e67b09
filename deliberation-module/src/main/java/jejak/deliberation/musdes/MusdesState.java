package jejak.deliberation.musdes;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import jejak.deliberation.events.MusdesCallEvent;
import jejak.deliberation.events.MusdesCallEvent.FamiliesLeftUndecided;
import jejak.deliberation.events.MusdesCallEvent.InvitationsSent;
import jejak.deliberation.events.MusdesCallEvent.PrelistFixed;
import jejak.deliberation.events.MusdesCallEvent.RolesWaived;
import jejak.deliberation.events.MusdesCallEvent.SptjmIssued;
import jejak.deliberation.events.MusdesEvent;
import jejak.deliberation.events.MusdesEvent.Agenda;
import jejak.deliberation.events.MusdesEvent.AttendanceRecorded;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;
import jejak.deliberation.events.MusdesEvent.Forum;
import jejak.deliberation.events.MusdesEvent.MinutesSigned;
import jejak.deliberation.events.MusdesEvent.MusdesDecisionRecorded;
import jejak.deliberation.events.MusdesEvent.MusdesOpened;
import jejak.deliberation.events.MusdesEvent.MusdesPostponed;
import jejak.deliberation.events.MusdesEvent.MusdesScheduled;
import jejak.deliberation.events.MusdesEvent.QuorumNotMet;
import jejak.kernel.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * Remembers of a session what its next decisions need.
 *
 * @param called how the session was called
 * @param sitting the sitting that is being held: 1, and one more after each postponement
 * @param notAfter last day on which a further sitting is in time; none at the first
 * @param present who came to this sitting, by person
 * @param decisions id of the latest decision, by household
 * @param preparation who was invited, and which families are laid before it
 */
record MusdesState(
        MusdesScheduled called,
        Phase phase,
        int sitting,
        @Nullable LocalDate notAfter,
        Map<String, AttendeeRole> present,
        Map<String, String> decisions,
        Preparation preparation) {

    static final MusdesState UNKNOWN = new MusdesState(
            new MusdesScheduled("", "", Forum.MUSDES, Agenda.REGISTRY_UPDATE, "", LocalDate.EPOCH, 0, null),
            Phase.SCHEDULED,
            1,
            null,
            Map.of(),
            Map.of(),
            Preparation.NONE);

    /** How far the session has come. */
    enum Phase {
        SCHEDULED,
        OPEN,
        CLOSED
    }

    MusdesState evolve(MusdesEvent event, String eventId) {
        return switch (event) {
            case MusdesScheduled e -> new MusdesState(e, phase, sitting, notAfter, present, decisions, preparation);
            case AttendanceRecorded e -> attendedBy(e);
            case QuorumNotMet _ -> this;
            case MusdesPostponed e ->
                new MusdesState(called, phase, e.nextSitting(), e.notAfter(), Map.of(), decisions, preparation);
            case MusdesOpened _ -> in(Phase.OPEN);
            case MusdesDecisionRecorded e -> decided(e.householdId(), eventId);
            case MinutesSigned _ -> in(Phase.CLOSED);
        };
    }

    /** A statement opens what needs no sitting; what is left undecided or waived is only told. */
    MusdesState evolve(MusdesCallEvent event) {
        return switch (event) {
            case InvitationsSent e -> prepared(preparation.with(e));
            case PrelistFixed e -> prepared(preparation.with(e));
            case SptjmIssued _ -> in(Phase.OPEN);
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
    }

    /** How many of those present count for the quorum: an observer is not one of the invited. */
    int counted() {
        return (int) present.entrySet().stream()
                .filter(one -> one.getValue() != AttendeeRole.OBSERVER && preparation.counts(one.getKey()))
                .count();
    }

    /** A statement of full responsibility holds no sitting, and a session issues none. */
    void mustBe(boolean statement) {
        if (statement != (called.forum() == Forum.SPTJM)) {
            throw new Rejected("musdesId", statement ? MusdesReason.NOT_A_STATEMENT : MusdesReason.NO_SITTING);
        }
    }

    boolean furtherSittingInTime(LocalDate heldOn) {
        return notAfter != null && !heldOn.isAfter(notAfter);
    }

    private MusdesState attendedBy(AttendanceRecorded e) {
        Map<String, AttendeeRole> came = new LinkedHashMap<>(present);
        e.attendees().forEach(a -> came.putIfAbsent(a.personId(), a.role()));
        return new MusdesState(
                called, phase, sitting, notAfter, Collections.unmodifiableMap(came), decisions, preparation);
    }

    private MusdesState decided(String householdId, String eventId) {
        Map<String, String> latest = new LinkedHashMap<>(decisions);
        latest.put(householdId, eventId);
        return new MusdesState(
                called, phase, sitting, notAfter, present, Collections.unmodifiableMap(latest), preparation);
    }

    private MusdesState prepared(Preparation now) {
        return new MusdesState(called, phase, sitting, notAfter, present, decisions, now);
    }

    private MusdesState in(Phase next) {
        return new MusdesState(called, next, sitting, notAfter, present, decisions, preparation);
    }
}
