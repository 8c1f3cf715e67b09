package jejak.aid.bsu;

import java.time.LocalDate;
import jejak.aid.budget.TranchePlans;
import jejak.aid.events.BsuEvent;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.rulepack.RulePacks;
import jejak.deliberation.events.HouseholdDecisionEvent;
import jejak.household.events.ErasureEvent;
import jejak.household.events.HouseholdEvent;
import jejak.kernel.Actor;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** The aid part of a household's log. */
class HouseholdAid {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String householdId;

    private HouseholdAidState state = HouseholdAidState.NONE;

    HouseholdAidState state() {
        return state;
    }

    @CommandHandler
    void handle(NominateRecipient c, @MetaDataValue(Actor.TODAY) String today, RulePacks packs) {
        AggregateLifecycle.apply(c.decide(state, packs, LocalDate.parse(today)));
    }

    void determine(BsuRecipientDetermined row) {
        AggregateLifecycle.apply(row);
    }

    @CommandHandler
    void handle(DisburseBsu c, @MetaDataValue(Actor.TODAY) String today, RulePacks packs, TranchePlans plans) {
        AggregateLifecycle.apply(c.decide(state, packs, plans, LocalDate.parse(today)));
    }

    @CommandHandler
    void handle(ConfirmPayment c, @MetaDataValue(Actor.TODAY) String today) {
        AggregateLifecycle.apply(c.decide(state, LocalDate.parse(today)));
    }

    @CommandHandler
    void handle(FailPayment c, @MetaDataValue(Actor.TODAY) String today) {
        AggregateLifecycle.apply(c.decide(state, LocalDate.parse(today)));
    }

    @CommandHandler
    void handle(ReturnFunds c, @MetaDataValue(Actor.TODAY) String today) {
        AggregateLifecycle.apply(c.decide(state, LocalDate.parse(today)));
    }

    @CommandHandler
    void handle(SuspendBenefit c) {
        AggregateLifecycle.apply(c.decide(state));
    }

    @CommandHandler
    void handle(ResumeBenefit c) {
        AggregateLifecycle.apply(c.decide(state));
    }

    @CommandHandler
    void handle(TerminateBenefit c) {
        AggregateLifecycle.apply(c.decide(state));
    }

    @EventSourcingHandler
    void on(HouseholdEvent e, @MessageIdentifier String eventId) {
        householdId = e.householdId();
        state = state.know(state.family().evolve(e, eventId));
    }

    @EventSourcingHandler
    void on(ErasureEvent e) {
        state = state.evolve(e);
    }

    @EventSourcingHandler
    void on(HouseholdDecisionEvent e, @MessageIdentifier String eventId) {
        state = state.know(state.family().evolve(e, eventId));
    }

    @EventSourcingHandler
    void on(BsuEvent e, @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String effectiveDate) {
        state = state.evolve(e, effectiveDate == null ? null : LocalDate.parse(effectiveDate));
    }
}
