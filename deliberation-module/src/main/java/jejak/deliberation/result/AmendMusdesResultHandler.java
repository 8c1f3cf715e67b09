package jejak.deliberation.result;

import java.time.LocalDate;
import jejak.deliberation.musdes.HouseholdDecisions;
import jejak.deliberation.musdes.QuorumRules;
import jejak.deliberation.result.AmendMusdesResult.Amended;
import jejak.kernel.Actor;
import jejak.kernel.Regions;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;

/** Puts an addendum and its decision into the session's and the household's log in one unit of work. */
record AmendMusdesResultHandler(
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
        Amended amended = c.decide(
                state,
                household.invoke(HouseholdDecisions::state),
                effectiveDate == null ? state.called().scheduledOn() : LocalDate.parse(effectiveDate),
                LocalDate.parse(today),
                rules.of(
                        Regions.regencyOf(state.called().villageCode()),
                        state.called().scheduledOn()));
        session.execute(_ -> {
            AggregateLifecycle.apply(amended.addendum());
            AggregateLifecycle.apply(amended.inSession());
        });
        household.execute(_ -> AggregateLifecycle.apply(amended.inHousehold()));
    }
}
