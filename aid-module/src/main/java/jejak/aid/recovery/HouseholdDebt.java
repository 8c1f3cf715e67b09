package jejak.aid.recovery;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.aid.events.BsuEvent.FundsReturnedToTreasury;
import jejak.aid.events.OverpaymentEvent.OverpaymentEstablished;
import jejak.aid.events.OverpaymentEvent.OverpaymentRecovered;
import jejak.aid.events.PaymentEvent.BsuDisbursementReinstructed;
import jejak.aid.events.PaymentEvent.BsuPaymentReversed;
import jejak.aid.events.TakenBack;
import jejak.aid.recovery.DebtState.Cause;
import jejak.aid.rulepack.RulePacks;
import jejak.deliberation.events.HouseholdDecisionEvent;
import jejak.household.events.FamilyEvent;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.WelfareEvent;
import jejak.kernel.Actor;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** The part of a household's log that says what it received and was not due. */
class HouseholdDebt {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String householdId;

    private final DebtState state = new DebtState();

    @CommandHandler
    void handle(EstablishOverpayment c, @MetaDataValue(Actor.TODAY) String today, RulePacks packs) {
        ZoneId zone = packs.zone(state.regencyCode(), LocalDate.parse(today)).orElse(ZoneOffset.UTC);
        AggregateLifecycle.apply(c.decide(state, zone));
    }

    @CommandHandler
    void handle(RecoverOverpayment c, @MetaDataValue(Actor.TODAY) String today) {
        AggregateLifecycle.apply(c.decide(state, LocalDate.parse(today)));
    }

    @EventSourcingHandler
    void on(HouseholdEvent e, EventMessage<?> message) {
        householdId = e.householdId();
        if (e instanceof HouseholdRegistered registered) {
            state.livesIn(registered.villageCode());
        }
        ends(endings(message).of(e), message);
    }

    @EventSourcingHandler
    void on(FamilyEvent e, EventMessage<?> message) {
        TakenBack.by(e).ifPresent(wrong -> state.takenBack(wrong, message.getIdentifier()));
        ends(endings(message).of(e), message);
    }

    @EventSourcingHandler
    void on(HouseholdDecisionEvent e, EventMessage<?> message) {
        TakenBack.by(e).ifPresent(wrong -> state.takenBack(wrong, message.getIdentifier()));
        ends(endings(message).of(e), message);
    }

    @EventSourcingHandler
    void on(WelfareEvent e, EventMessage<?> message) {
        ends(endings(message).of(e), message);
    }

    @EventSourcingHandler
    void on(BsuDisbursementInstructed e) {
        state.instructed(e);
    }

    @EventSourcingHandler
    void on(BsuDisbursementReinstructed e) {
        state.instructed(e.asInstructed());
    }

    @EventSourcingHandler
    void on(BsuPaid e) {
        state.paid(e.paymentId(), e.paidOn());
    }

    @EventSourcingHandler
    void on(BsuPaymentReversed e) {
        state.back(e.paymentId());
    }

    @EventSourcingHandler
    void on(FundsReturnedToTreasury e) {
        state.back(e.paymentId());
    }

    @EventSourcingHandler
    void on(OverpaymentEstablished e) {
        state.established(e);
    }

    @EventSourcingHandler
    void on(OverpaymentRecovered e) {
        state.recovered(e);
    }

    private void ends(Optional<Cause> cause, EventMessage<?> message) {
        cause.ifPresent(c -> state.happened(message.getIdentifier(), c));
    }

    private static Endings endings(EventMessage<?> message) {
        Object day = message.getMetaData().get(Actor.EFFECTIVE_DATE);
        return new Endings(new Cause(day == null ? null : LocalDate.parse((String) day), message.getTimestamp()));
    }
}
