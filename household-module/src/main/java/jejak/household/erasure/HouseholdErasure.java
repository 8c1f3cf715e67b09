package jejak.household.erasure;

import java.util.List;
import jejak.household.events.ErasureEvent;
import jejak.household.events.FamilyEvent;
import jejak.household.events.HouseholdEvent;
import jejak.kernel.Actor;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** A household's log as far as forgetting reads and writes it. */
class HouseholdErasure {

    /** Read by Axon only, and null until the first event: an empty text would become the first event's stream. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String householdId;

    private ErasureState state = ErasureState.UNKNOWN;

    @CommandHandler
    void handle(PlaceLegalHold c) {
        say(c.decide(state));
    }

    @CommandHandler
    void handle(LiftLegalHold c) {
        say(c.decide(state));
    }

    @CommandHandler
    void handle(RequestErasure c, PaymentsUnderWay payments) {
        say(c.decide(state, payments));
    }

    @CommandHandler
    void handle(ProposeErasureDecision c, @MetaDataValue(value = Actor.ID, required = true) String officer) {
        say(c.decide(state, officer));
    }

    @CommandHandler
    void handle(
            ConfirmErasureDecision c,
            @MetaDataValue(value = Actor.ID, required = true) String officer,
            PaymentsUnderWay payments) {
        say(c.decide(state, officer, payments));
    }

    @CommandHandler
    void handle(ExecuteErasure c, KeyDestruction keys) {
        say(c.decide(state, keys));
    }

    @EventSourcingHandler
    void on(HouseholdEvent e) {
        householdId = e.householdId();
        state = state.evolve(e);
    }

    @EventSourcingHandler
    void on(FamilyEvent e) {
        state = state.evolve(e);
    }

    @EventSourcingHandler
    void on(ErasureEvent e) {
        state = state.evolve(e);
    }

    private static void say(List<?> decided) {
        decided.forEach(AggregateLifecycle::apply);
    }
}
