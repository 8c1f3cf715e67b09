package jejak.aid.eligibility;

import java.time.LocalDate;
import jejak.aid.events.EligibilityEvent;
import jejak.aid.rulepack.RulePacks;
import jejak.deliberation.events.HouseholdDecisionEvent;
import jejak.household.events.FamilyEvent;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.WelfareEvent;
import jejak.kernel.Actor;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** The eligibility part of a household's log. */
class HouseholdEligibility {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String householdId;

    private EligibilityState state = EligibilityState.NONE;

    @CommandHandler
    void handle(
            EvaluateEligibility c,
            @MetaDataValue(Actor.TODAY) String today,
            @MetaDataValue(Actor.CAUSE) @Nullable String cause,
            RulePacks packs) {
        c.causedBy(cause).decide(state, packs, LocalDate.parse(today)).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(HouseholdEvent e, @MessageIdentifier String eventId) {
        householdId = e.householdId();
        state = state.evolve(e, eventId);
    }

    @EventSourcingHandler
    void on(HouseholdDecisionEvent e, @MessageIdentifier String eventId) {
        state = state.evolve(e, eventId);
    }

    @EventSourcingHandler
    void on(FamilyEvent e, @MessageIdentifier String eventId) {
        state = state.evolve(e, eventId);
    }

    @EventSourcingHandler
    void on(WelfareEvent e, @MessageIdentifier String eventId) {
        state = state.evolve(e, eventId);
    }

    @EventSourcingHandler
    void on(EligibilityEvent e) {
        state = state.evolve(e);
    }
}
