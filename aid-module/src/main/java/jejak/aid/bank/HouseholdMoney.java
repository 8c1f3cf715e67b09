package jejak.aid.bank;

import java.time.LocalDate;
import jejak.aid.budget.LineId;
import jejak.aid.events.BsuEvent;
import jejak.aid.events.PayeeEvent;
import jejak.aid.events.PaymentEvent;
import jejak.aid.payee.Collecting;
import jejak.aid.rulepack.RulePacks;
import jejak.household.events.FamilyEvent;
import jejak.household.events.HouseholdEvent;
import jejak.kernel.Actor;
import jejak.kernel.Claim;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** The bank's part of a household's log. */
class HouseholdMoney {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String householdId;

    private MoneyState state = MoneyState.NONE;

    MoneyState state() {
        return state;
    }

    void append(Claim.Source event) {
        AggregateLifecycle.apply(event);
    }

    @CommandHandler
    void handle(OpenPaymentInquiry c, @MetaDataValue(Actor.TODAY) String today) {
        AggregateLifecycle.apply(c.decide(state, LocalDate.parse(today)));
    }

    @CommandHandler
    void handle(
            AnswerPaymentInquiry c,
            @MetaDataValue(Actor.TODAY) String today,
            @MetaDataValue(Actor.ID) @Nullable String actor,
            RulePacks packs) {
        c.checkHands(state, actor);
        LocalDate day = LocalDate.parse(today);
        LineId line = LineId.of(state.require(c.paymentId()).order().budgetLineId());
        c.decide(state, Collecting.terms(packs, line.regencyCode(), line.year(), day), day)
                .forEach(this::append);
    }

    @EventSourcingHandler
    void on(HouseholdEvent e, @MessageIdentifier String eventId) {
        householdId = e.householdId();
        state = state.know(state.family().evolve(e, eventId));
    }

    @EventSourcingHandler
    void on(FamilyEvent e, @MessageIdentifier String eventId) {
        state = state.know(state.family().evolve(e, eventId));
    }

    @EventSourcingHandler
    void on(
            BsuEvent e,
            @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String effectiveDate,
            @MetaDataValue(Actor.ID) @Nullable String actor) {
        state = state.evolve(e, day(effectiveDate), actor);
    }

    @EventSourcingHandler
    void on(
            PaymentEvent e,
            @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String effectiveDate,
            @MetaDataValue(Actor.ID) @Nullable String actor) {
        state = state.evolve(e, day(effectiveDate), actor);
    }

    @EventSourcingHandler
    void on(PayeeEvent e, @MetaDataValue(Actor.ID) @Nullable String actor) {
        state = state.evolve(e, actor);
    }

    private static @Nullable LocalDate day(@Nullable String effectiveDate) {
        return effectiveDate == null ? null : LocalDate.parse(effectiveDate);
    }
}
