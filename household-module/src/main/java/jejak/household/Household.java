package jejak.household;

import java.time.LocalDate;
import java.util.List;
import jejak.household.HouseholdState.Home;
import jejak.household.events.ErasureEvent.ErasureExecuted;
import jejak.household.events.FamilyEvent.DeathCorrected;
import jejak.household.events.FamilyEvent.HouseholdClosed;
import jejak.household.events.FamilyEvent.HouseholdMovedIn;
import jejak.household.events.FamilyEvent.HouseholdReopened;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.FamilyEvent.MoveCorrected;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.MoveEvent.HouseholdHandedOver;
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

/** A family's own log: hands each command to its decision and puts on record what was decided. */
class Household {

    /** Read by Axon only, and null until the first event: an empty text would become the first event's stream. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String householdId;

    private HouseholdState state = HouseholdState.UNKNOWN;
    private RecordMove.Days days = RecordMove.Days.NONE;
    private boolean handedOver;

    /** Not a constructor: a refusal inside one is written to the log as a warning with its whole stack. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(
            RegisterHousehold c,
            @MetaDataValue(value = Actor.TODAY, required = true) String today,
            IdentityIndex identities) {
        say(c.decide(LocalDate.parse(today), identities));
    }

    @CommandHandler
    void handle(
            AddMember c, @MetaDataValue(value = Actor.TODAY, required = true) String today, IdentityIndex identities) {
        say(c.decide(state, LocalDate.parse(today), identities));
    }

    @CommandHandler
    void handle(
            CorrectMember c,
            @MetaDataValue(value = Actor.TODAY, required = true) String today,
            IdentityIndex identities) {
        if (handedOver) {
            throw new Rejected("householdId", HouseholdReason.HOUSEHOLD_HANDED_OVER);
        }
        say(c.decide(state, LocalDate.parse(today), identities));
    }

    @CommandHandler
    void handle(FlagDuplicateNik c) {
        say(c.decide(state));
    }

    @CommandHandler
    void handle(RecordDeath c, @MetaDataValue(value = Actor.TODAY, required = true) String today) {
        say(c.decide(state, LocalDate.parse(today)));
    }

    @CommandHandler
    void handle(RecordMove c, @MetaDataValue(value = Actor.TODAY, required = true) String today) {
        say(c.decide(state, days, LocalDate.parse(today)));
    }

    @CommandHandler
    void handle(RecordDisability c, @MetaDataValue(value = Actor.TODAY, required = true) String today) {
        say(c.decide(state, LocalDate.parse(today)));
    }

    @CommandHandler
    void handle(ImportRegistryStatus c, @MetaDataValue(value = Actor.TODAY, required = true) String today) {
        say(c.decide(state, LocalDate.parse(today)));
    }

    @CommandHandler
    void handle(RecordOtherProgramme c, @MetaDataValue(value = Actor.TODAY, required = true) String today) {
        say(c.decide(state, LocalDate.parse(today)));
    }

    @EventSourcingHandler
    void on(
            HouseholdEvent e,
            @MessageIdentifier String eventId,
            @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String trueOn) {
        householdId = e.householdId();
        days = days.evolve(e, trueOn == null ? null : LocalDate.parse(trueOn));
        state = state.evolve(e, eventId);
    }

    @EventSourcingHandler
    void on(MemberLeft e) {
        state = state.with(state.person(e.personId()).gone());
    }

    @EventSourcingHandler
    void on(DeathCorrected e) {
        state = state.with(state.person(e.personId()).died(e.diedOn()));
    }

    @EventSourcingHandler
    void on(MoveCorrected e) {
        days = days.corrected();
        state = state.at(new Home(e.villageCode(), e.hamlet(), e.address(), false, false));
    }

    @EventSourcingHandler
    void on(HouseholdMovedIn e) {
        days = days.evolve(e);
    }

    @EventSourcingHandler
    void on(HouseholdClosed e) {
        state = state.ended(true);
    }

    @EventSourcingHandler
    void on(HouseholdReopened e) {
        state = state.ended(false);
    }

    @EventSourcingHandler
    void on(ErasureExecuted e) {
        state = state.forgotten(e.personId());
    }

    @EventSourcingHandler
    void on(HouseholdHandedOver e) {
        handedOver = true;
    }

    private static void say(List<HouseholdEvent> decided) {
        decided.forEach(AggregateLifecycle::apply);
    }
}
