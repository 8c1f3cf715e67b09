package jejak.household.arrival;

import jejak.household.IdentityIndex;
import jejak.household.arrival.AcceptMoveIn.Accepted;
import jejak.kernel.Actor;
import jejak.kernel.Rejected;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;

/** Writes a move into the log the family leaves and the one it gets, in one commit. */
class AcceptMoveInHandler {

    private final Repository<DepartedHousehold> households;
    private final IdentityIndex identities;

    AcceptMoveInHandler(Repository<DepartedHousehold> households, IdentityIndex identities) {
        this.households = households;
        this.identities = identities;
    }

    /** The numbers are set free there before they are taken here. */
    @CommandHandler
    void handle(AcceptMoveIn c, @MetaDataValue(Actor.ID) @Nullable String actor) throws Exception {
        Aggregate<DepartedHousehold> there = departed(c.previousHouseholdId());
        Departed family = there.invoke(DepartedHousehold::family);
        Accepted accepted = c.decide(family, identities, actor);
        String cause = family.left().eventId();
        there.execute(h -> h.say(accepted.there(), cause));
        households
                .newInstance(DepartedHousehold::new)
                .execute(h -> accepted.here().forEach(event -> h.say(event, cause)));
    }

    private Aggregate<DepartedHousehold> departed(String householdId) {
        try {
            return households.load(householdId);
        } catch (AggregateNotFoundException unknown) {
            throw new Rejected("previousHouseholdId", ArrivalReason.NO_SUCH_ARRIVAL);
        }
    }
}
