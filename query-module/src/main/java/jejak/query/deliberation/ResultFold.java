package jejak.query.deliberation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jejak.deliberation.events.MusdesResultEvent;
import jejak.deliberation.events.MusdesResultEvent.MinutesAmended;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultAccepted;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultReturned;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultSubmitted;
import jejak.deliberation.events.MusdesResultEvent.ResultReturnReason;
import jejak.query.deliberation.Musdes.Addendum;
import jejak.query.deliberation.Musdes.State;
import jejak.query.deliberation.Musdes.Submission;
import org.jspecify.annotations.Nullable;

/** Folds what became of a session's signed result. */
final class ResultFold {

    private final List<Submission> submissions = new ArrayList<>();
    private final List<Addendum> addenda = new ArrayList<>();

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
                yield State.ACCEPTED;
            }
            case MinutesAmended e -> {
                addenda.add(
                        new Addendum(e.addendumNumber(), e.amendedOn(), e.ground(), e.contentHash(), e.signatures()));
                yield before;
            }
        };
    }

    List<Submission> submissions() {
        return List.copyOf(submissions);
    }

    /** Number of the addendum that a decision after the minutes comes with. */
    @Nullable
    String lastAddendum() {
        return addenda.isEmpty() ? null : addenda.getLast().addendumNumber();
    }

    List<Addendum> addenda() {
        return List.copyOf(addenda);
    }

    private void answered(
            @Nullable LocalDate returnedOn, @Nullable ResultReturnReason reason, @Nullable LocalDate acceptedOn) {
        Submission last = submissions.removeLast();
        submissions.add(
                new Submission(last.submittedOn(), last.dueOn(), last.attachments(), returnedOn, reason, acceptedOn));
    }
}
