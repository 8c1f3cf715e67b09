package jejak.household.counter;

import java.time.LocalDate;
import java.util.List;
import jejak.household.events.CaseEvent;
import jejak.household.events.CaseEvent.CaseAnswer;
import jejak.household.events.CaseEvent.CaseAnswered;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records what whoever came to the counter was told. */
public record AnswerCase(@TargetAggregateIdentifier String caseId, CaseAnswer answer, LocalDate answeredOn) {

    /** A late answer is an answer; that it was late shows in the list. */
    List<CaseEvent> decide(CaseState state, LocalDate today) {
        state.mustBeOpen();
        state.step("answeredOn", answeredOn, today).done();
        return List.of(new CaseAnswered(caseId, answer, answeredOn));
    }
}
