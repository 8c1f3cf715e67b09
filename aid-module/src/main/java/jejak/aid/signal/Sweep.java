package jejak.aid.signal;

import java.time.LocalDate;
import jejak.aid.events.SignalEvent.SignalSweepCalled;
import jejak.kernel.Actor;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The log of one day's sweep. */
class Sweep {

    @AggregateIdentifier
    private @Nullable String signalId;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SweepSignals c, @MetaDataValue(Actor.TODAY) String today) {
        AggregateLifecycle.apply(c.decide(signalId != null, LocalDate.parse(today)));
    }

    @EventSourcingHandler
    void on(SignalSweepCalled e) {
        signalId = e.signalId();
    }
}
