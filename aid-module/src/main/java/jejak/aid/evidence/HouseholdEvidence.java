package jejak.aid.evidence;

import java.time.LocalDate;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.events.PaymentEvent.BsuDisbursementReinstructed;
import jejak.aid.events.PlaceEvent.RecipientWaitlisted;
import jejak.household.events.FamilyEvent;
import jejak.household.events.HouseholdEvent;
import jejak.kernel.Actor;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** The part of a household's log that holds what accounts for its aid. */
class HouseholdEvidence {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String householdId;

    private final FileState state = new FileState();

    @CommandHandler
    void handle(SignIntegrityPact c, @MetaDataValue(Actor.TODAY) String today) {
        AggregateLifecycle.apply(c.decide(state, LocalDate.parse(today)));
    }

    @CommandHandler
    void handle(FileDocument c, @MetaDataValue(Actor.TODAY) String today) {
        AggregateLifecycle.apply(c.decide(state, LocalDate.parse(today)));
    }

    @EventSourcingHandler
    void on(HouseholdEvent e, @MessageIdentifier String eventId) {
        householdId = e.householdId();
        state.on(e, eventId);
    }

    @EventSourcingHandler
    void on(FamilyEvent e, @MessageIdentifier String eventId) {
        state.on(e, eventId);
    }

    @EventSourcingHandler
    void on(BsuRecipientNominated e) {
        state.on(e);
    }

    @EventSourcingHandler
    void on(RecipientWaitlisted e) {
        state.on(e);
    }

    @EventSourcingHandler
    void on(BsuDisbursementInstructed e, @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String day) {
        state.on(e, day(day));
    }

    @EventSourcingHandler
    void on(BsuDisbursementReinstructed e, @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String day) {
        state.on(e.asInstructed(), day(day));
    }

    private static @Nullable LocalDate day(@Nullable String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }
}
