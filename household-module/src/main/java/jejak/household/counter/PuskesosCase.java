package jejak.household.counter;

import java.time.LocalDate;
import java.util.List;
import jejak.household.events.CaseEvent;
import jejak.kernel.Actor;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The log of one case at the counter: hands each command to its decision and puts on record what was decided. */
class PuskesosCase {

    /** Read by Axon only, and null until the first event: an empty text would become the first event's stream. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String caseId;

    private CaseState state = CaseState.UNKNOWN;

    /** Loads what is there, so that a second beginning is refused in words of its own. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenCase c, @MetaDataValue(value = Actor.TODAY, required = true) String today) {
        say(c.decide(state, LocalDate.parse(today)));
    }

    @CommandHandler
    void handle(ReferCase c, @MetaDataValue(value = Actor.TODAY, required = true) String today) {
        say(c.decide(state, LocalDate.parse(today)));
    }

    @CommandHandler
    void handle(AnswerCase c, @MetaDataValue(value = Actor.TODAY, required = true) String today) {
        say(c.decide(state, LocalDate.parse(today)));
    }

    @CommandHandler
    void handle(CloseCase c, @MetaDataValue(value = Actor.TODAY, required = true) String today) {
        say(c.decide(state, LocalDate.parse(today)));
    }

    @EventSourcingHandler
    void on(CaseEvent e) {
        caseId = e.caseId();
        state = state.evolve(e);
    }

    private static void say(List<CaseEvent> decided) {
        decided.forEach(AggregateLifecycle::apply);
    }
}
