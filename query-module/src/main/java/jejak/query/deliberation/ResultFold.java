package jejak.query.deliberation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jejak.deliberation.events.MusdesResultEvent;
import jejak.deliberation.events.MusdesResultEvent.AddendumBrought;
import jejak.deliberation.events.MusdesResultEvent.MinutesAmended;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultAccepted;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultReturned;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultSubmitted;
import jejak.deliberation.events.MusdesResultEvent.ResultReturnReason;
import jejak.query.deliberation.Musdes.Addendum;
import jejak.query.deliberation.Musdes.Result;
import jejak.query.deliberation.Musdes.State;
import jejak.query.deliberation.Musdes.Submission;
import jejak.query.deliberation.Musdes.WaitingAddendum;
import org.jspecify.annotations.Nullable;

/** Folds what became of a session's signed result. */
final class ResultFold {

    private final List<Submission> submissions = new ArrayList<>();
    private final List<Addendum> addenda = new ArrayList<>();
    private final Map<String, WaitingAddendum> waiting = new LinkedHashMap<>();

    /** The state after the event; an addendum leaves the result where it lies. */
    State on(MusdesResultEvent event, State before) {
        return switch (event) {
            case MusdesResultSubmitted e -> {
                submissions.add(new Submission(e.submittedOn(), e.dueOn(), e.attachments(), null, null, null));
                yield State.SUBMITTED;
            }
            case MusdesResultReturned e -> {
                answered(e.returnedOn(), e.reason(), null);
                yield State.RETURNED;
            }
            case MusdesResultAccepted e -> {
                answered(null, null, e.acceptedOn());
                waiting.clear(); // nothing can be confirmed any more
                yield State.ACCEPTED;
            }
            case AddendumBrought e -> {
                waiting.put(e.householdId(), waiting(e));
                yield before;
            }
            case MinutesAmended e -> {
                addenda.add(
                        new Addendum(e.addendumNumber(), e.amendedOn(), e.ground(), e.contentHash(), e.signatures()));
                yield before;
            }
        };
    }

    Result answer() {
        return new Result(List.copyOf(submissions), List.copyOf(addenda), List.copyOf(waiting.values()));
    }

    /** Number of the addendum that a decision after the minutes comes with. */
    @Nullable
    String lastAddendum() {
        return addenda.isEmpty() ? null : addenda.getLast().addendumNumber();
    }

    /** By household; a decision on one leaves nothing of what was brought before it. */
    void decided(String householdId) {
        waiting.remove(householdId);
    }

    private static WaitingAddendum waiting(AddendumBrought e) {
        Addendum addendum =
                new Addendum(e.addendumNumber(), e.amendedOn(), e.ground(), e.contentHash(), e.signatures());
        return new WaitingAddendum(e.householdId(), e.kind(), e.reason(), e.decidedOn(), addendum);
    }

    private void answered(
            @Nullable LocalDate returnedOn, @Nullable ResultReturnReason reason, @Nullable LocalDate acceptedOn) {
        Submission last = submissions.removeLast();
        submissions.add(
                new Submission(last.submittedOn(), last.dueOn(), last.attachments(), returnedOn, reason, acceptedOn));
    }
}
