package jejak.deliberation.result;

import java.time.LocalDate;
import jejak.deliberation.events.MusdesResultEvent.AddendumBrought;
import jejak.deliberation.musdes.HouseholdDecisions;
import jejak.deliberation.result.ConfirmAddendum.Amended;
import jejak.deliberation.sitting.QuorumRule;
import jejak.deliberation.sitting.QuorumRules;
import jejak.kernel.Actor;
import jejak.kernel.Regions;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;

/** Takes an addendum in, and once it is confirmed puts it and its decision into two logs in one unit of work. */
record AddendumHandler(
        Repository<SessionResult> sessions, Repository<HouseholdDecisions> households, QuorumRules rules) {

    /** The session is always locked before the household, as where decisions are recorded. */
    @CommandHandler
    void handle(
            AmendMusdesResult c,
            @MetaDataValue(value = Actor.TODAY, required = true) String today,
            @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String effectiveDate) {
        Aggregate<SessionResult> session = sessions.load(c.musdesId());
        Aggregate<HouseholdDecisions> household = households.load(c.householdId());
        ResultState state = session.invoke(SessionResult::state);
        AddendumBrought brought = c.decide(
                state,
                household.invoke(HouseholdDecisions::state),
                effectiveDate == null ? state.satOn() : LocalDate.parse(effectiveDate),
                LocalDate.parse(today),
                rule(state));
        session.execute(_ -> AggregateLifecycle.apply(brought));
    }

    /** The decision counts from the day the addendum says, whatever day it is confirmed on. */
    @CommandHandler
    void handle(
            ConfirmAddendum c,
            @MetaDataValue(value = Actor.TODAY, required = true) String today,
            @MetaDataValue(Actor.ID) @Nullable String actor) {
        Aggregate<SessionResult> session = sessions.load(c.musdesId());
        Aggregate<HouseholdDecisions> household = households.load(c.householdId());
        ResultState state = session.invoke(SessionResult::state);
        Amended amended = c.decide(
                state, household.invoke(HouseholdDecisions::state), LocalDate.parse(today), rule(state), actor);
        MetaData from = MetaData.with(
                Actor.EFFECTIVE_DATE, amended.inHousehold().decidedOn().toString());
        session.execute(_ -> {
            AggregateLifecycle.apply(amended.addendum(), from);
            AggregateLifecycle.apply(amended.inSession(), from);
        });
        household.execute(_ -> AggregateLifecycle.apply(amended.inHousehold(), from));
    }

    private QuorumRule rule(ResultState session) {
        return rules.of(
                Regions.regencyOf(session.called().villageCode()),
                session.called().scheduledOn());
    }
}
