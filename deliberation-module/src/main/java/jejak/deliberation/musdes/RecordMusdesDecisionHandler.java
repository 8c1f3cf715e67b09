package jejak.deliberation.musdes;

import java.time.LocalDate;
import jejak.deliberation.musdes.RecordMusdesDecision.Decided;
import jejak.kernel.Actor;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;

/** Puts one decision into the session's and the household's log in one unit of work, so that neither stands alone. */
class RecordMusdesDecisionHandler {

    private final Repository<MusdesSession> sessions;
    private final Repository<HouseholdDecisions> households;

    RecordMusdesDecisionHandler(Repository<MusdesSession> sessions, Repository<HouseholdDecisions> households) {
        this.sessions = sessions;
        this.households = households;
    }

    /** The session is always locked before the household: two handlers in the other order could wait for each other. */
    @CommandHandler
    void handle(
            RecordMusdesDecision c,
            @MetaDataValue(value = Actor.TODAY, required = true) String today,
            @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String effectiveDate) {
        Aggregate<MusdesSession> session = sessions.load(c.musdesId());
        Aggregate<HouseholdDecisions> household = households.load(c.householdId());
        MusdesState sessionState = session.invoke(MusdesSession::state);
        LocalDate decidedOn =
                effectiveDate == null ? sessionState.sitting().notBefore() : LocalDate.parse(effectiveDate);
        Decided decided =
                c.decide(sessionState, household.invoke(HouseholdDecisions::state), decidedOn, LocalDate.parse(today));
        session.execute(s -> AggregateLifecycle.apply(decided.inSession()));
        household.execute(h -> AggregateLifecycle.apply(decided.inHousehold()));
    }
}
