package jejak.aid.signal;

import java.util.List;
import jejak.aid.check.CaseFile;
import jejak.aid.events.SignalEvent;
import jejak.aid.events.SignalEvent.SignalRaised;
import jejak.kernel.Actor;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** The log of one signal. */
class Signal {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String signalId;

    private SignalState state = SignalState.NONE;

    /** What was found once is not raised again, whatever became of it since. */
    void raise(SignalRaised found) {
        if (!state.raised()) {
            AggregateLifecycle.apply(found);
        }
    }

    void raise(RaiseSignal c, CaseFile file) {
        AggregateLifecycle.apply(c.decide(state, file));
    }

    @CommandHandler
    void handle(
            TriageSignal c,
            @MetaDataValue(value = Actor.ID, required = true) String actor,
            @MetaDataValue(Actor.EVIDENCE) @Nullable List<?> evidence) {
        AggregateLifecycle.apply(c.decide(state, actor, evidence == null ? 0 : evidence.size()));
    }

    @CommandHandler
    void handle(RemedySignal c, @MetaDataValue(value = Actor.ID, required = true) String actor) {
        AggregateLifecycle.apply(c.decide(state, actor));
    }

    @EventSourcingHandler
    void on(SignalEvent e, @MetaDataValue(Actor.ID) @Nullable String actor) {
        signalId = e.signalId();
        state = state.evolve(e, actor == null ? "" : actor);
    }
}
