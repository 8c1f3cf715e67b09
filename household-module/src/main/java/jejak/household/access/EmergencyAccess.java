package jejak.household.access;

import java.util.List;
import jejak.household.events.AccessEvent;
import jejak.kernel.Actor;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The log of one emergency access: hands each command to its decision and puts on record what was decided. */
class EmergencyAccess {

    /** Read by Axon only, and null until the first event: an empty text would become the first event's stream. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String accessId;

    private BreakGlassState state = BreakGlassState.UNKNOWN;

    /** Not a constructor: a refusal inside one is written to the log as a warning with its whole stack. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(OpenBreakGlass c, @MetaDataValue(value = Actor.SCOPE, required = true) String scope) {
        say(c.decide(scope));
    }

    @CommandHandler
    void handle(ReviewBreakGlass c, @MetaDataValue(value = Actor.ID, required = true) String reviewer) {
        say(c.decide(state, reviewer));
    }

    @EventSourcingHandler
    void on(AccessEvent e, @MetaDataValue(Actor.ID) @Nullable String account) {
        accessId = e.accessId();
        state = state.evolve(e, account == null ? "" : account);
    }

    private static void say(List<AccessEvent> decided) {
        decided.forEach(AggregateLifecycle::apply);
    }
}
