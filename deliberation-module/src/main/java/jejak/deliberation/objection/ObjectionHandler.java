package jejak.deliberation.objection;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import jejak.kernel.Actor;
import jejak.kernel.Regions;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;

/** Puts the beginning and the end of an objection into its own and the household's log in one commit. */
final class ObjectionHandler {

    private final Repository<Objection> objections;
    private final Repository<ObjectedHousehold> households;
    private final ObjectionRules rules;

    ObjectionHandler(Repository<Objection> objections, Repository<ObjectedHousehold> households, ObjectionRules rules) {
        this.objections = objections;
        this.households = households;
        this.rules = rules;
    }

    @CommandHandler
    void handle(
            FileObjection c,
            @MetaDataValue(value = Actor.TODAY, required = true) String today,
            @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String effectiveDate,
            @MetaDataValue(Actor.EVIDENCE) @Nullable List<?> evidence)
            throws Exception {
        Aggregate<ObjectedHousehold> household = households.load(c.householdId());
        ObjectedHousehold.State family = household.invoke(ObjectedHousehold::state);
        LocalDate day = LocalDate.parse(today);
        ObjectionRule rule = rules.of(Regions.regencyOf(family.villageCode()), day);
        boolean proven = evidence != null && !evidence.isEmpty();
        FileObjection.Filed filed =
                c.decide(family, effectiveDate == null ? day : LocalDate.parse(effectiveDate), day, rule, proven);
        objections.newInstance(Objection::new).execute(o -> o.say(filed.inObjection()));
        household.execute(h -> h.say(filed.inHousehold()));
    }

    @CommandHandler
    void handle(
            DecideObjection c,
            @MetaDataValue(value = Actor.TODAY, required = true) String today,
            @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String effectiveDate,
            @MetaDataValue(Actor.ID) @Nullable String actor) {
        LocalDate on = LocalDate.parse(effectiveDate == null ? today : effectiveDate);
        settle(c.objectionId(), c.householdId(), (o, h) -> c.decide(o, h, on, LocalDate.parse(today), actor));
    }

    @CommandHandler
    void handle(ExpireObjection c, @MetaDataValue(value = Actor.TODAY, required = true) String today) {
        settle(c.objectionId(), c.householdId(), (o, _) -> c.decide(o, LocalDate.parse(today)));
    }

    /** The objection is always locked before the household: two handlers in the other order could wait for each other. */
    private void settle(
            String objectionId,
            String householdId,
            BiFunction<ObjectionState, ObjectedHousehold.State, Settlement> decision) {
        Aggregate<Objection> objection = objections.load(objectionId);
        Aggregate<ObjectedHousehold> household = households.load(householdId);
        Settlement settled =
                decision.apply(objection.invoke(Objection::state), household.invoke(ObjectedHousehold::state));
        objection.execute(o -> o.say(settled.inObjection()));
        household.execute(h -> h.say(settled.inHousehold()));
    }
}
