package jejak.query.deliberation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jejak.deliberation.events.MusdesCallEvent;
import jejak.deliberation.events.MusdesEvent;
import jejak.deliberation.events.MusdesEvent.AttendanceRecorded;
import jejak.deliberation.events.MusdesEvent.MinutesSigned;
import jejak.deliberation.events.MusdesEvent.MusdesDecisionRecorded;
import jejak.deliberation.events.MusdesEvent.MusdesOpened;
import jejak.deliberation.events.MusdesEvent.MusdesPostponed;
import jejak.deliberation.events.MusdesEvent.MusdesScheduled;
import jejak.deliberation.events.MusdesEvent.QuorumNotMet;
import jejak.deliberation.events.MusdesResultEvent;
import jejak.ledger.RecordedEvent;
import jejak.query.deliberation.Musdes.Decision;
import jejak.query.deliberation.Musdes.Minutes;
import jejak.query.deliberation.Musdes.Sitting;
import jejak.query.deliberation.Musdes.State;
import jejak.query.log.Circumstances;
import jejak.query.log.Fact;
import jejak.query.log.Moment;
import org.jspecify.annotations.Nullable;

/** Folds the log of one session. */
final class MusdesFold {

    private final AttendanceFold attendance = new AttendanceFold();
    private final List<Sitting> sittings = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final CallFold call = new CallFold();
    private final ResultFold result = new ResultFold();
    private @Nullable MusdesScheduled scheduled;
    private @Nullable Minutes minutes;
    private State state = State.SCHEDULED;

    private MusdesFold() {}

    /** Nothing for a log that is empty or not a session's. */
    static Optional<Musdes> of(List<RecordedEvent> log) {
        return of(log, Moment.NOW);
    }

    /** Nothing for a log that is not a session's, or that was not yet one at the moment. */
    static Optional<Musdes> of(List<RecordedEvent> log, Moment moment) {
        MusdesFold fold = new MusdesFold();
        RecordedEvent last = null;
        for (Fact fact : moment.facts(log, MusdesSayings::of)) {
            fold.take(fact.said(), fact.event());
            last = last == null || last.position() < fact.event().position() ? fact.event() : last;
        }
        MusdesScheduled begun = fold.scheduled;
        return begun == null || last == null ? Optional.empty() : Optional.of(fold.answer(begun, last));
    }

    private void take(Object said, RecordedEvent event) {
        if (said instanceof MusdesEvent e) {
            on(e, event.envelope().eventId(), Circumstances.effectiveDate(event));
        }
        if (said instanceof MusdesResultEvent e) {
            state = result.on(e, state);
        }
        if (said instanceof MusdesCallEvent e) {
            state = call.on(e, state, event.envelope().actor());
        }
    }

    private void on(MusdesEvent event, String eventId, @Nullable LocalDate day) {
        switch (event) {
            case MusdesScheduled e -> scheduled = e;
            case AttendanceRecorded e -> attendance.on(e);
            case QuorumNotMet e ->
                sittings.add(new Sitting(
                        e.sitting(), day, e.invited(), e.present(), e.required(), false, e.missingRoles(), null));
            case MusdesPostponed e -> {
                attendance.putOffTo(e.nextSitting());
                postpone(e.notAfter());
            }
            case MusdesOpened e -> {
                state = State.OPEN;
                sittings.add(new Sitting(
                        e.sitting(), day, e.invited(), e.present(), e.required(), true, call.waived(), null));
            }
            case MusdesDecisionRecorded e -> decide(e, eventId, day);
            case MinutesSigned e -> {
                state = State.MINUTES_SIGNED;
                minutes = new Minutes(e.beritaAcaraNumber(), e.signedOn(), e.contentHash(), e.signatures());
            }
        }
    }

    private void postpone(LocalDate notAfter) {
        state = State.POSTPONED;
        if (!sittings.isEmpty()) {
            sittings.set(sittings.size() - 1, sittings.getLast().postponed(notAfter));
        }
    }

    private void decide(MusdesDecisionRecorded e, String eventId, @Nullable LocalDate day) {
        result.decided(e.householdId());
        decisions.replaceAll(d -> d.eventId().equals(e.supersedes()) ? d.superseded(eventId) : d);
        decisions.add(new Decision(
                eventId,
                e.householdId(),
                e.kind(),
                e.reason(),
                day,
                call.addition(e.householdId()),
                minutes == null ? null : result.lastAddendum(),
                null));
    }

    private Musdes answer(MusdesScheduled e, RecordedEvent last) {
        return new Musdes(
                e.musdesId(),
                e.villageCode(),
                e.forum(),
                e.agenda(),
                e.cycle(),
                e.scheduledOn(),
                e.invited(),
                e.prelistVersion(),
                state,
                attendance.people(),
                List.copyOf(sittings),
                List.copyOf(decisions),
                minutes,
                call.prelist(decisions),
                call.invitations(),
                call.statement(),
                call.cancellation(),
                result.answer(),
                last);
    }
}
