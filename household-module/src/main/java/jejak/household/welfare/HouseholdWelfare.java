package jejak.household.welfare;

import java.time.LocalDate;
import java.util.List;
import jejak.household.HouseholdReason;
import jejak.household.IdentityIndex;
import jejak.household.events.ErasureEvent.ErasureExecuted;
import jejak.household.events.FamilyEvent;
import jejak.household.events.FamilyEvent.HouseholdMovedIn;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.HouseholdEvent.DisabilityRecorded;
import jejak.household.events.JknEvent;
import jejak.household.events.WelfareEvent;
import jejak.kernel.Actor;
import jejak.kernel.Rejected;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A household's log as far as visits, compared lists and insurance read and write it. */
class HouseholdWelfare {

    /** Read by Axon only, and null until the first event: an empty text would become the first event's stream. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String householdId;

    private WelfareState state = WelfareState.UNKNOWN;

    /** The day from which the family is in the register, when its log says one: of its first event, or of its move here. */
    private @Nullable LocalDate registeredOn;

    /** Not a constructor: a refusal inside one is written to the log as a warning with its whole stack. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(
            RegisterStrayPoorHousehold c,
            @MetaDataValue(value = Actor.TODAY, required = true) String today,
            IdentityIndex identities) {
        say(c.decide(LocalDate.parse(today), identities));
    }

    @CommandHandler
    void handle(RecordAssessment c, @MetaDataValue(value = Actor.TODAY, required = true) String today) {
        say(c.decide(state, LocalDate.parse(today)));
    }

    @CommandHandler
    void handle(MatchCivilRegistry c, @MetaDataValue(value = Actor.TODAY, required = true) String today) {
        say(c.decide(state, LocalDate.parse(today)));
    }

    @CommandHandler
    void handle(ReviseDisability c, @MetaDataValue(value = Actor.TODAY, required = true) String today) {
        say(c.decide(state, LocalDate.parse(today)));
    }

    @CommandHandler
    void handle(MarkResidence c, @MetaDataValue(value = Actor.TODAY, required = true) String today) {
        mustBeRegistered(c);
        say(c.decide(state, LocalDate.parse(today)));
    }

    @CommandHandler
    void handle(EnrolInJkn c, @MetaDataValue(value = Actor.TODAY, required = true) String today) {
        say(c.decide(state, LocalDate.parse(today)));
    }

    @CommandHandler
    void handle(DeactivateJkn c, @MetaDataValue(value = Actor.TODAY, required = true) String today) {
        say(c.decide(state, LocalDate.parse(today)));
    }

    @CommandHandler
    void handle(ReactivateJkn c, @MetaDataValue(value = Actor.TODAY, required = true) String today) {
        say(c.decide(state, LocalDate.parse(today)));
    }

    @EventSourcingHandler
    void on(
            HouseholdEvent e,
            @MessageIdentifier String eventId,
            @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String trueOn) {
        if (householdId == null && trueOn != null) {
            registeredOn = LocalDate.parse(trueOn);
        }
        householdId = e.householdId();
        state = state.with(state.kin().evolve(e));
        if (e instanceof DisabilityRecorded recorded) {
            state = state.recorded(recorded, eventId);
        }
    }

    @EventSourcingHandler
    void on(FamilyEvent e) {
        if (e instanceof HouseholdMovedIn moved) {
            registeredOn = moved.movedOn();
        }
        state = state.with(state.kin().evolve(e));
    }

    @EventSourcingHandler
    void on(WelfareEvent e, @MessageIdentifier String eventId) {
        state = state.evolve(e, eventId);
    }

    @EventSourcingHandler
    void on(JknEvent e) {
        state = state.evolve(e);
    }

    @EventSourcingHandler
    void on(ErasureExecuted e) {
        state = state.with(state.kin().forgotten(e.personId()));
    }

    /** A house is marked as a recipient's; a person's number may have been compared before the family was on record. */
    private void mustBeRegistered(MarkResidence c) {
        if (registeredOn != null && c.markedOn().isBefore(registeredOn)) {
            throw new Rejected("markedOn", HouseholdReason.DATE_BEFORE_REGISTRATION);
        }
    }

    private static void say(List<?> decided) {
        decided.forEach(AggregateLifecycle::apply);
    }
}
