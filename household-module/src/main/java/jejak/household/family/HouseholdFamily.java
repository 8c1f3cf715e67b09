package jejak.household.family;

import java.time.LocalDate;
import java.util.List;
import jejak.household.events.ErasureEvent;
import jejak.household.events.FamilyEvent;
import jejak.household.events.FamilyEvent.HouseholdMovedIn;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.JknEvent;
import jejak.household.events.MoveEvent;
import jejak.household.events.WelfareEvent;
import jejak.kernel.Actor;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** A household's log as far as parting, joining and putting right read and write it. */
class HouseholdFamily {

    /** Read by Axon only, and null until the first event: an empty text would become the first event's stream. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String householdId;

    private FamilyState state = FamilyState.UNKNOWN;

    FamilyState state() {
        return state;
    }

    @CommandHandler
    void handle(ReplaceHead c) {
        say(c.decide(state));
    }

    @CommandHandler
    void handle(RenewFamilyCard c, @MetaDataValue(value = Actor.TODAY, required = true) String today) {
        say(c.decide(state, LocalDate.parse(today)));
    }

    @CommandHandler
    void handle(
            CorrectDeath c,
            @MetaDataValue(value = Actor.TODAY, required = true) String today,
            @MetaDataValue(Actor.ID) @Nullable String officer) {
        say(c.decide(state, LocalDate.parse(today), officer));
    }

    @CommandHandler
    void handle(CorrectMove c, @MetaDataValue(Actor.ID) @Nullable String officer) {
        say(c.decide(state, officer));
    }

    void say(List<?> decided) {
        say(decided, MetaData.emptyInstance());
    }

    void say(List<?> decided, MetaData with) {
        decided.forEach(event -> AggregateLifecycle.apply(event, with));
    }

    @EventSourcingHandler
    void on(
            HouseholdEvent e,
            @MessageIdentifier String id,
            @MetaDataValue(Actor.ID) @Nullable String by,
            @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String trueOn) {
        householdId = e.householdId();
        state = fold(id, by).of(e);
        if (e instanceof HouseholdRegistered && trueOn != null) {
            state = state.at(state.home().registered(LocalDate.parse(trueOn)));
        }
    }

    /** The family is here since it moved, whatever day it was taken in on. */
    @EventSourcingHandler
    void on(HouseholdMovedIn e) {
        state = state.at(state.home().registered(e.movedOn()));
    }

    @EventSourcingHandler
    void on(FamilyEvent e, @MessageIdentifier String id, @MetaDataValue(Actor.ID) @Nullable String by) {
        state = fold(id, by).of(e);
    }

    @EventSourcingHandler
    void on(MoveEvent e, @MessageIdentifier String id) {
        state = fold(id, "").of(e);
    }

    @EventSourcingHandler
    void on(WelfareEvent e, @MessageIdentifier String id) {
        state = fold(id, "").of(e);
    }

    @EventSourcingHandler
    void on(JknEvent e, @MessageIdentifier String id) {
        state = fold(id, "").of(e);
    }

    @EventSourcingHandler
    void on(ErasureEvent e, @MessageIdentifier String id) {
        state = fold(id, "").of(e);
    }

    private FamilyFold fold(String id, @Nullable String by) {
        return new FamilyFold(state, id, by == null ? "" : by);
    }
}
