package jejak.aid.recovery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.aid.events.BsuEvent.FundsReturnedToTreasury;
import jejak.aid.events.OverpaymentEvent.OverpaymentEstablished;
import jejak.aid.events.OverpaymentEvent.OverpaymentRecovered;
import jejak.aid.events.PaymentEvent.BsuDisbursementReinstructed;
import jejak.aid.events.PaymentEvent.BsuPaymentReversed;
import jejak.deliberation.events.HouseholdDecisionEvent;
import jejak.household.events.HouseholdEvent;
import jejak.kernel.Actor;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
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
    void handle(EstablishOverpayment c) {
        AggregateLifecycle.apply(c.decide(state));
    }

    @CommandHandler
    void handle(RecoverOverpayment c, @MetaDataValue(Actor.TODAY) String today) {
        AggregateLifecycle.apply(c.decide(state, LocalDate.parse(today)));
    }

    @EventSourcingHandler
    void on(
            HouseholdEvent e,
            @MessageIdentifier String eventId,
            @Timestamp Instant recordedAt,
            @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String effectiveDate) {
        householdId = e.householdId();
        state.happened(eventId, times(recordedAt, effectiveDate));
    }

    @EventSourcingHandler
    void on(
            HouseholdDecisionEvent e,
            @MessageIdentifier String eventId,
            @Timestamp Instant recordedAt,
            @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String effectiveDate) {
        state.happened(eventId, times(recordedAt, effectiveDate));
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
        state.paid(e.paymentId(), null);
    }

    @EventSourcingHandler
    void on(FundsReturnedToTreasury e) {
        state.paid(e.paymentId(), null);
    }

    @EventSourcingHandler
    void on(OverpaymentEstablished e) {
        state.established(e);
    }

    @EventSourcingHandler
    void on(OverpaymentRecovered e) {
        state.recovered(e);
    }

    private static DebtState.Times times(Instant recordedAt, @Nullable String effectiveDate) {
        LocalDate recorded = recordedAt.atOffset(ZoneOffset.UTC).toLocalDate();
        return new DebtState.Times(effectiveDate == null ? recorded : LocalDate.parse(effectiveDate), recorded);
    }
}
