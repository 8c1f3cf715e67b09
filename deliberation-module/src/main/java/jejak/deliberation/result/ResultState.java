package jejak.deliberation.result;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import jejak.deliberation.events.MusdesCallEvent;
import jejak.deliberation.events.MusdesCallEvent.MusdesCancelled;
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
import jejak.deliberation.events.MusdesResultEvent;
import jejak.deliberation.events.MusdesResultEvent.AddendumBrought;
import jejak.deliberation.events.MusdesResultEvent.MinutesAmended;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultAccepted;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultReturned;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultSubmitted;
import jejak.deliberation.musdes.Inputs;
import jejak.deliberation.sitting.SessionDay;
import jejak.kernel.Rejected;
import jejak.kernel.Rejected.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Remembers of a session what its result needs on its way.
 *
 * @param satOn the session's day, as {@link SessionDay} reckons it
 * @param decisions id of the session's latest decision, by household
 * @param submittedOn day of the latest handing in
 * @param hands who has had a part in it
 */
record ResultState(
        Stage stage,
        MusdesScheduled called,
        LocalDate satOn,
        @Nullable MinutesSigned minutes,
        Map<String, String> decisions,
        Addenda addenda,
        LocalDate submittedOn,
        Hands hands) {

    static final ResultState UNKNOWN = new ResultState(
            Stage.NOT_SIGNED,
            new MusdesScheduled("", "", Forum.MUSDES, Agenda.REGISTRY_UPDATE, "", LocalDate.EPOCH, 0, null),
            LocalDate.EPOCH,
            null,
            Map.of(),
            Addenda.NONE,
            LocalDate.EPOCH,
            Hands.NONE);

    /** @param on day on which it is true; null where an older log does not say */
    ResultState evolve(MusdesEvent event, String eventId, @Nullable LocalDate on) {
        LocalDate day = SessionDay.after(satOn, event, on);
        return switch (event) {
            case MusdesScheduled e -> new ResultState(stage, e, day, minutes, decisions, addenda, submittedOn, hands);
            case AttendanceRecorded _, QuorumNotMet _, MusdesPostponed _, MusdesOpened _ -> sitting(day);
            case MusdesDecisionRecorded e -> decided(e.householdId(), eventId);
            case MinutesSigned e ->
                new ResultState(Stage.SIGNED, called, satOn, e, decisions, addenda, submittedOn, hands);
        };
    }

    ResultState evolve(MusdesCallEvent event) {
        ResultState now = sitting(SessionDay.after(satOn, event));
        return event instanceof MusdesCancelled ? now.at(Stage.CANCELLED, addenda, submittedOn, hands) : now;
    }

    private ResultState sitting(LocalDate on) {
        return new ResultState(stage, called, on, minutes, decisions, addenda, submittedOn, hands);
    }

    /** Who takes the result or gives it back for the office is no hand of the village. */
    ResultState evolve(MusdesResultEvent event, @Nullable String actor) {
        return switch (event) {
            case AddendumBrought e -> at(stage, addenda.brought(e, actor), submittedOn, hands.amendedBy(actor));
            case MinutesAmended e ->
                at(
                        stage,
                        addenda.amended(e),
                        submittedOn,
                        addenda.wasBrought(e) ? hands.with(actor) : hands.amendedBy(actor));
            case MusdesResultSubmitted e -> at(Stage.SUBMITTED, addenda, e.submittedOn(), hands.submittedBy(actor));
            case MusdesResultReturned _ -> at(Stage.RETURNED, addenda, submittedOn, hands);
            case MusdesResultAccepted _ -> at(Stage.ACCEPTED, addenda.closed(), submittedOn, hands);
        };
    }

    ResultState by(@Nullable String actor) {
        return at(stage, addenda, submittedOn, hands.with(actor));
    }

    /** Only what the village holds, signed, can be amended or handed in. */
    MinutesSigned mustBeWithVillage() {
        if (stage == Stage.SUBMITTED) {
            throw new Rejected("musdesId", ResultReason.RESULT_WITH_OFFICE);
        }
        stage.mustNotBeTheEnd();
        if (minutes == null) {
            throw new Rejected("musdesId", ResultReason.MINUTES_NOT_SIGNED);
        }
        return minutes;
    }

    /** What the office says of a result comes from somebody who had no part in it, and not before it was handed in. */
    void mustBeWithOffice(@Nullable String actor, LocalDate on, LocalDate today) {
        stage.mustNotBeTheEnd();
        if (stage != Stage.SUBMITTED) {
            throw new Rejected("musdesId", ResultReason.RESULT_NOT_SUBMITTED);
        }
        hands.mustNotBeOf(actor);
        Checks checks = new Checks();
        Inputs.date(checks, "effectiveDate", on, today);
        checks.that(!on.isBefore(submittedOn), "effectiveDate", ResultReason.BEFORE_SUBMISSION)
                .done();
    }

    /** Day of the minutes or of the latest addendum to them. */
    LocalDate lastSignedOn() {
        LocalDate signed = minutes == null ? LocalDate.EPOCH : minutes.signedOn();
        return addenda.lastSignedOn(signed);
    }

    private ResultState decided(String householdId, String eventId) {
        Map<String, String> latest = new LinkedHashMap<>(decisions);
        latest.put(householdId, eventId);
        Map<String, String> all = Collections.unmodifiableMap(latest);
        return new ResultState(stage, called, satOn, minutes, all, addenda.decided(householdId), submittedOn, hands);
    }

    private ResultState at(Stage next, Addenda with, LocalDate on, Hands by) {
        return new ResultState(next, called, satOn, minutes, decisions, with, on, by);
    }
}
